using System.Globalization;
using System.Text;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Tests.Differential;

/// <summary>Makes operations over a schema: mostly valid ones with every feature of the language, then spoilt copies of them.</summary>
internal sealed class OperationGenerator(Schema schema, int seed, bool isIncremental = false)
{
    private readonly Random random = new(seed);
    private readonly List<(string Name, string Type, string? Json)> variables = [];
    private readonly StringBuilder fragments = new();
    private int names;

    public GeneratedRequest Next()
    {
        variables.Clear();
        fragments.Clear();
        var kind = random.Next(10) switch { 0 when schema.Mutation is not null => "mutation", 1 when schema.Subscription is not null && !isIncremental => "subscription", _ => "query" };
        var root = kind switch { "mutation" => schema.Mutation!, "subscription" => schema.Subscription!, _ => schema.Query };
        var selection = Selection(root, 0);
        var head = variables.Count > 0 || kind != "query" || Chance(3) ? $"{kind} {(Chance(2) ? "Op" : "")}{Declarations()} " : "";
        var document = $"{head}{selection}{fragments}";
        var isSpoilt = !isIncremental && Chance(3);
        if (isSpoilt) document = Spoil(document);
        return new GeneratedRequest(document, $"{{{string.Join(',', variables.Where(variable => variable.Json is not null).Select(variable => $"\"{variable.Name}\":{variable.Json}"))}}}", isSpoilt);
    }

    private bool Chance(int of) => random.Next(of) == 0;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private string Declarations() => variables.Count == 0 ? "" : $"({string.Join(", ", variables.Select(variable => $"${variable.Name}: {variable.Type}"))})";

    private string Selection(CompositeType type, int depth)
    {
        var text = new StringBuilder("{ ");
        var count = depth == 0 && type == schema.Subscription ? 1 : 1 + random.Next(4);
        for (var i = 0; i < count; i++)
        {
            switch (random.Next(8))
            {
                case 0 when depth > 0 || type != schema.Subscription:
                    text.Append("__typename ");
                    break;
                case 1 when depth < 5:
                    var narrowed = Chance(4) ? null : Overlapping(type);
                    text.Append(CultureInfo.InvariantCulture, $"... {(narrowed is null ? "" : $"on {narrowed.Name} ")}{Directives()}{Defer(type)}{Selection(narrowed ?? type, depth + 1)} ");
                    break;
                case 2 when depth < 5:
                    var on = Overlapping(type);
                    var name = $"F{names++}";
                    var body = Selection(on, depth + 1);
                    fragments.Append(CultureInfo.InvariantCulture, $" fragment {name} on {on.Name} {body}");
                    text.Append(CultureInfo.InvariantCulture, $"...{name} {Directives()}{Defer(type)}");
                    break;
                default:
                    text.Append(Field(type, depth));
                    break;
            }
        }
        if (text.Length == 2) text.Append("__typename ");
        return text.Append('}').ToString();
    }

    private CompositeType Overlapping(CompositeType type)
    {
        // However many types a schema has, one condition in some that cannot hold.
        var isWrong = Chance(40);
        var all = schema.Types.OfType<CompositeType>().Where(other => !other.IsIntrospection && (isWrong || TypeComparison.Overlap(type, other))).OrderBy(other => other.Name, StringComparer.Ordinal).ToList();
        return all.Count == 0 ? type : Pick(all);
    }

    private string Field(CompositeType type, int depth)
    {
        if (type is not FieldsType { Fields: var fields }) return "__typename ";
        var candidates = depth >= 4 ? fields.Where(field => field.Type.Named is not CompositeType).ToList() : fields;
        if (candidates.Count == 0) return "__typename ";
        var field = Pick(candidates);
        var alias = Chance(5) ? $"{Pick(["a", "b", "c", "name"])}: " : "";
        var arguments = Arguments(field.Arguments, allowVariables: !isIncremental);
        var below = field.Type.Named is CompositeType composite ? " " + Selection(composite, depth + 1) : "";
        return $"{alias}{field.Name}{arguments} {Directives()}{Stream(field, type)}{below} ";
    }

    private string Directives()
    {
        var text = "";
        if (Chance(8)) text += $"@{(Chance(2) ? "skip" : "include")}(if: {Value(new NonNullType(BuiltInScalars.Boolean), 0, allowVariables: true)}) ";
        if (schema.FindDirective("note") is not null && Chance(25)) text += "@note(text: \"x\") @note(text: \"y\", level: 2) ";
        return text;
    }

    private string Defer(CompositeType type) => !isIncremental || type == schema.Mutation || Chance(3) ? "" : $"@defer{Options()} ";

    private string Stream(OutputField field, CompositeType type) =>
        !isIncremental || field.Type.Nullable is not ListType || type == schema.Mutation || !Chance(4) ? "" : $"@stream{Options($"initialCount: {1 + random.Next(2)}")} ";

    private string Options(string? first = null)
    {
        var options = new List<string>();
        if (first is not null) options.Add(first);
        if (Chance(2)) options.Add($"label: \"L{names++}\"");
        if (Chance(6)) options.Add($"if: {Value(new NonNullType(BuiltInScalars.Boolean), 0, allowVariables: true)}");
        return options.Count == 0 ? "" : $"({string.Join(", ", options)})";
    }

    private string Arguments(InputValue[] definitions, bool allowVariables)
    {
        var given = definitions.Where(definition => definition.IsRequired ? !Chance(150) : Chance(2)).Select(definition => $"{definition.Name}: {Value(definition.Type, 0, allowVariables)}").ToList();
        return given.Count == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string Value(SchemaType type, int depth, bool allowVariables)
    {
        if (allowVariables && Chance(4)) return Variable(type);
        if (type is NonNullType { Inner: var inner }) return Chance(150) ? "null" : Value(inner, depth, allowVariables: false);
        if (!isIncremental && Chance(12)) return "null";
        if (!IsOpen(type) && Chance(150)) return Pick(["1", "\"x\"", "RED", "true", "[1]", "{ a: 1 }", "1.5", "12345678901"]);
        switch (type)
        {
            case ListType { Item: var item }:
                return Chance(5) ? Value(item, depth, allowVariables) : $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(item, depth + 1, allowVariables)))}]";
            case InputObjectType input:
                var fields = input.IsOneOf
                    ? Chance(8) ? input.Fields.Take(2) : [Pick(input.Fields)]
                    : input.Fields.Where(field => field.IsRequired ? !Chance(60) : depth < 3 && Chance(3));
                return $"{{ {string.Join(", ", fields.Select(field => $"{field.Name}: {Value(field.Type, depth + 1, allowVariables)}"))} }}";
            default:
                return Leaf((NamedType)type, isJson: false);
        }
    }

    private string Variable(SchemaType type)
    {
        var name = $"v{variables.Count}";
        // Mostly the very type; sometimes a stricter one, a nullable one with a default, or a wrong one.
        var (declared, json) = random.Next(8) switch
        {
            0 => (type.IsNonNull ? type.ToString()! : type + "!", Json(type, 0)),
            1 => ($"{type.Nullable} = {Value(new NonNullType(type.Nullable), 1, allowVariables: false)}", Chance(2) ? null : Json(type, 0)),
            2 => (type.Nullable.ToString()!, Chance(2) ? null : Json(type, 0)),
            3 when Chance(9) => ("Int", "7"),
            _ => (type.ToString()!, !type.IsNonNull && Chance(3) ? null : Json(type, 0)),
        };
        variables.Add((name, declared, json));
        return "$" + name;
    }

    private string Json(SchemaType type, int depth)
    {
        if (type is NonNullType { Inner: var inner }) return Chance(40) ? "null" : Json(inner, depth);
        if (Chance(10)) return "null";
        if (!IsOpen(type) && Chance(30)) return Pick(["1", "\"x\"", "true", "[1]", "{\"a\":1}", "1.5", "2.0", "12345678901"]);
        switch (type)
        {
            case ListType { Item: var item }:
                return Chance(5) ? Json(item, depth) : $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => Json(item, depth + 1)))}]";
            case InputObjectType input:
                var fields = input.IsOneOf ? Chance(8) ? input.Fields.Take(2) : [Pick(input.Fields)] : input.Fields.Where(field => field.IsRequired ? !Chance(60) : depth < 3 && Chance(3));
                return $"{{{string.Join(',', fields.Select(field => $"\"{field.Name}\":{Json(field.Type, depth + 1)}"))}}}";
            default:
                return Leaf((NamedType)type, isJson: true);
        }
    }

    // A scalar without a specification takes anything; what it takes an object for is nobody's to say.
    private static bool IsOpen(SchemaType type) => type.Named is ScalarType scalar && !BuiltInScalars.IsOfTheSpecification(scalar);

    private string Leaf(NamedType type, bool isJson) => type switch
    {
        EnumType values => isJson ? $"\"{Pick(values.Values).Name}\"" : Pick(values.Values).Name,
        { Name: "Int" } => Pick(["0", "1", "-7", "2147483647", "42"]),
        { Name: "Float" } => Pick(["1.5", "3", "-0.25", "1e3"]),
        { Name: "Boolean" } => Pick(["true", "false"]),
        { Name: "ID" } => Pick(["\"abc\"", "12", "\"\""]),
        _ => Pick(["\"text\"", "\"\\u00e9 \\n\"", "\"\""]),
    };

    /// <summary>Breaks a document: a token lost, doubled or changed, or a character put in anywhere.</summary>
    private string Spoil(string document)
    {
        var tokens = document.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var i = random.Next(2); i >= 0; i--)
        {
            var at = random.Next(tokens.Count);
            switch (random.Next(6))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[at]); break;
                case 2: tokens[at] = Pick(["{", "}", "...", "on", "name", "Thing", "$x", "@skip(if: true)", "(a: 1)", "\"", "\"\"\"", "fragment", "1", "@once", "null", "#"]); break;
                case 3: tokens[at] = tokens[at].Insert(random.Next(tokens[at].Length + 1), Pick(["é", "\0", "\\", "!", "\"", "{", "}", ":", "🎉", "\n", "0", "_"])); break;
                case 4: tokens[at] = tokens[at].ToUpperInvariant(); break;
                case 5: (tokens[at], tokens[0]) = (tokens[0], tokens[at]); break;
            }
            if (tokens.Count == 0) return "";
        }
        return string.Join(' ', tokens);
    }
}
