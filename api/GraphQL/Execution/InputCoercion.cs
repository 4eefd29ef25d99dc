using System.Text.Json;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Turns literals and JSON into coerced values: scalars and enum values as C# values, lists as arrays, input objects as dictionaries.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion</remarks>
internal static class InputCoercion
{
    /// <summary>Of an enum with more values a message does not say all.</summary>
    private const int MostNamed = 20;

    /// <exception cref="GraphQLException">The literal does not fit the type.</exception>
    public static object? FromLiteral(ValueNode literal, SchemaType type, VariableValues? variables)
    {
        if (literal is VariableNode variable)
        {
            // Validation has made sure that the variable's type fits; only its absence is left to judge.
            if (variables is null || !variables.TryGet(variable.Name.Value, out var value)) value = null;
            return value is null && type.IsNonNull ? throw NullFor(type) : value;
        }
        if (type is NonNullType { Inner: var inner }) return literal is NullValueNode ? throw NullFor(type) : FromLiteral(literal, inner, variables);
        if (literal is NullValueNode) return null;

        switch (type)
        {
            case ListType { Item: var item }:
                return literal is ListValueNode list
                    ? Array.ConvertAll(list.Items, each => FromLiteral(each, item, variables))
                    : new[] { FromLiteral(literal, item, variables) };
            case InputObjectType input:
                return literal is ObjectValueNode fields ? ObjectFromLiteral(fields, input, variables) : throw Misfit(type);
            case EnumType enumType:
                return literal is EnumValueNode name && enumType.Find(name.Value) is { } found ? found.Value : throw Misfit(type);
            default:
                return ((ScalarType)type).TryRead(ScalarInput.From(literal), out var scalar) ? scalar : throw Misfit(type);
        }
    }

    /// <exception cref="GraphQLException">The JSON does not fit the type.</exception>
    /// <exception cref="MisfitException">Something within the JSON does not.</exception>
    public static object? FromJson(JsonElement json, SchemaType type)
    {
        if (type is NonNullType { Inner: var inner }) return json.ValueKind == JsonValueKind.Null ? throw NullFor(type) : FromJson(json, inner);
        if (json.ValueKind == JsonValueKind.Null) return null;

        switch (type)
        {
            case ListType { Item: var item }:
                if (json.ValueKind != JsonValueKind.Array) return new[] { FromJson(json, item) };
                var items = new object?[json.GetArrayLength()];
                var next = 0;
                foreach (var each in json.EnumerateArray())
                {
                    items[next] = FromJsonWithin(each, item, next);
                    next++;
                }
                return items;
            case InputObjectType input:
                return json.ValueKind == JsonValueKind.Object ? ObjectFromJson(json, input) : throw Misfit(type);
            case EnumType enumType:
                return json.ValueKind == JsonValueKind.String && enumType.Find(json.GetString()!) is { } found ? found.Value : throw Misfit(type);
            default:
                return ((ScalarType)type).TryRead(ScalarInput.From(json), out var scalar) ? scalar : throw Misfit(type);
        }
    }

    /// <param name="json">A member or an item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="step">The member's name or the item's index; put into words only where it is needed.</param>
    private static object? FromJsonWithin<TStep>(JsonElement json, SchemaType type, TStep step)
    {
        try
        {
            return FromJson(json, type);
        }
        catch (GraphQLException misfit)
        {
            throw new MisfitException(Written(step), misfit.Message);
        }
        catch (MisfitException misfit)
        {
            throw misfit.Under(Written(step));
        }
    }

    private static string Written<TStep>(TStep step) => step is string name ? $".{name}" : $"[{step}]";

    private static Dictionary<string, object?> ObjectFromLiteral(ObjectValueNode literal, InputObjectType type, VariableValues? variables)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        var given = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in literal.Fields)
        {
            if (type.FindField(field.Name.Value) is null) throw UnknownField(type, field.Name.Value);
            given[field.Name.Value] = field.Value;
        }
        foreach (var field in type.Fields)
        {
            var isGiven = given.TryGetValue(field.Name, out var value)
                && (value is not VariableNode variable || (variables?.TryGet(variable.Name.Value, out _) ?? false));
            if (isGiven)
            {
                values[field.Name] = FromLiteral(value!, field.Type, variables);
            }
            else
            {
                AddDefault(values, field, type);
            }
        }
        // An absent variable still counts as a key here: a choice of nothing is no choice.
        if (type.IsOneOf) CheckOneOf(values, type, given.Count);
        return values;
    }

    private static Dictionary<string, object?> ObjectFromJson(JsonElement json, InputObjectType type)
    {
        var fields = type.Fields;
        var given = new JsonElement[fields.Count];
        var count = 0;
        foreach (var property in json.EnumerateObject())
        {
            var at = FindField(fields, property);
            if (at < 0) throw UnknownField(type, property.Name);
            if (given[at].ValueKind == JsonValueKind.Undefined) count++;
            given[at] = property.Value;
        }
        var values = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i].ValueKind != JsonValueKind.Undefined)
            {
                values[fields[i].Name] = FromJsonWithin(given[i], fields[i].Type, fields[i].Name);
            }
            else
            {
                AddDefault(values, fields[i], type);
            }
        }
        if (type.IsOneOf) CheckOneOf(values, type, count);
        return values;
    }

    /// <summary>The place of the field of that name; -1 where there is none. Compared in place: the name is not made a string.</summary>
    private static int FindField(List<InputValue> fields, JsonProperty property)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (property.NameEquals(fields[i].Utf8Name)) return i;
        }
        return -1;
    }

    private static void AddDefault(Dictionary<string, object?> values, InputValue field, InputObjectType type)
    {
        if (field.DefaultLiteral is not null)
        {
            values[field.Name] = field.DefaultValue;
        }
        else if (field.Type.IsNonNull)
        {
            throw Invalid($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.");
        }
    }

    private static void CheckOneOf(Dictionary<string, object?> values, InputObjectType type, int given)
    {
        if (given != 1 || values.Count != 1) throw Invalid($"Exactly one key must be specified for OneOf type \"{type.Name}\".");
        if (values.Values.First() is null) throw Invalid($"Field \"{values.Keys.First()}\" of OneOf type \"{type.Name}\" must be non-null.");
    }

    private static GraphQLException UnknownField(InputObjectType type, string field) =>
        Invalid($"Field \"{(field.Length > 100 ? field[..100] : field)}\" is not defined by type \"{type.Name}\".");

    private static GraphQLException NullFor(SchemaType type) => Invalid($"Expected non-nullable type \"{type}\" not to be null.");

    private static GraphQLException Misfit(SchemaType type) => Invalid(type is EnumType { Values: { Count: <= MostNamed } values }
        ? $"Expected a value of type \"{type}\": one of {string.Join(", ", values.Select(value => value.Name))}."
        : $"Expected a value of type \"{type}\".");

    private static GraphQLException Invalid(string message) => new(ErrorBuilder.New().SetMessage(message).SetCode(ErrorCodes.Argument).Build());
}
