using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Tests.Differential;

/// <summary>A schema made of SDL whose resolvers make the same values as those of node/oracle.mjs. Half of the fields are awaited.</summary>
internal sealed class SdlSchema
{
    private readonly DocumentNode document;
    private readonly Dictionary<string, NamedType> types = new(StringComparer.Ordinal);
    private readonly MockTypes runtimeTypes = new();

    private SdlSchema(string sdl)
    {
        var parsed = DocumentParser.Parse(System.Text.Encoding.UTF8.GetBytes(sdl), ParserLimits.Default with { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue });
        document = parsed.Document ?? throw new InvalidOperationException(parsed.Error!.Message);
    }

    public static Schema Build(string sdl) => new SdlSchema(sdl).Build();

    private Schema Build()
    {
        foreach (var scalar in new ScalarType[] { BuiltInScalars.Int, BuiltInScalars.Float, BuiltInScalars.String, BuiltInScalars.Boolean, BuiltInScalars.Id }) types.Add(scalar.Name, scalar);
        var definitions = document.Definitions.OfType<TypeDefinitionNode>().ToList();
        foreach (var definition in definitions) types.Add(definition.Name.Value, Declare(definition));
        foreach (var definition in definitions) Fill(definition);
        foreach (var interfaceType in types.Values.OfType<InterfaceType>())
        {
            interfaceType.Implementations.AddRange(types.Values.OfType<ObjectType>().Where(type => type.Interfaces.Contains(interfaceType)));
        }
        runtimeTypes.Types = types;
        var roots = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault()?.OperationTypes.ToDictionary(root => root.Operation, root => root.Type.Name.Value);
        ObjectType? Root(OperationKind kind) => types.GetValueOrDefault(roots is null ? kind.ToString() : roots.GetValueOrDefault(kind, "")) as ObjectType;
        return new Schema(Root(OperationKind.Query)!, Root(OperationKind.Mutation), Root(OperationKind.Subscription), types.Values, BuiltInDirectives.All.Concat(document.Definitions.OfType<DirectiveDefinitionNode>().Select(Directive)));
    }

    private static NamedType Declare(TypeDefinitionNode definition) => definition.Kind switch
    {
        TypeDefinitionKind.Scalar => new AnyScalar(definition.Name.Value),
        TypeDefinitionKind.Object => new ObjectType(definition.Name.Value),
        TypeDefinitionKind.Interface => new InterfaceType(definition.Name.Value),
        TypeDefinitionKind.Union => new UnionType(definition.Name.Value),
        TypeDefinitionKind.Enum => new EnumType(definition.Name.Value),
        _ => new InputObjectType(definition.Name.Value) { IsOneOf = definition.Directives.Any(directive => directive.Name.Value == "oneOf") },
    };

    private void Fill(TypeDefinitionNode definition)
    {
        switch (types[definition.Name.Value])
        {
            case FieldsType fields:
                fields.Interfaces.AddRange(definition.Interfaces.Select(name => (InterfaceType)types[name.Name.Value]));
                foreach (var field in definition.Fields) fields.Put(Field(field));
                break;
            case UnionType union:
                union.Members.AddRange(definition.Members.Select(member => (ObjectType)types[member.Name.Value]));
                break;
            case EnumType values:
                foreach (var value in definition.Values) values.Add(new EnumValue(value.Name.Value, value.Name.Value, null, Reason(value.Directives)));
                break;
            case InputObjectType input:
                foreach (var field in definition.InputFields) input.Add(Input(field));
                break;
        }
    }

    private OutputField Field(FieldDefinitionNode node)
    {
        var type = Reference(node.Type);
        var name = node.Name.Value;
        var arguments = node.Arguments.Select(Input).ToArray();
        object? Resolve(object parent, object?[] values) => Mock.Resolve(parent, name, arguments, values, type);
        var shape = Shape(type);
        return new OutputField(name, type)
        {
            Arguments = arguments,
            DeprecationReason = Reason(node.Directives),
            Resolver = Mock.Hash(name) % 2 == 0
                ? new SyncResolver<object?>((_, parent, values) => Resolve(parent, values), shape)
                : new AsyncResolver<object?>(async (_, parent, values) =>
                {
                    await Task.Yield();
                    return Resolve(parent, values);
                }, shape),
        };
    }

    // An absent argument is told from a null one, as graphql-js does.
    private InputValue Input(InputValueDefinitionNode node) => new(node.Name.Value, Reference(node.Type))
    {
        DefaultLiteral = node.DefaultValue,
        DeprecationReason = Reason(node.Directives),
        Absent = Mock.Absent,
    };

    private DirectiveType Directive(DirectiveDefinitionNode node) => new(node.Name.Value, null, [.. node.Locations.Select(location => location.Value)])
    {
        IsRepeatable = node.IsRepeatable,
        Arguments = [.. node.Arguments.Select(Input)],
    };

    private ValueShape<object?> Shape(SchemaType type)
    {
        var isNonNull = type.IsNonNull;
        return type.Nullable switch
        {
            ListType { Item: var item } => new ListShape<object?, object?>(Shape(item), isNonNull),
            ObjectType known => new ObjectShape<object?>(known, isNonNull),
            CompositeType known => new AbstractShape<object?>(known, runtimeTypes, isNonNull),
            _ => new LeafShape<object?>(new ConvertedLeafPlan<object?>(Mock.Write, isNonNull)),
        };
    }

    private SchemaType Reference(TypeNode node) => node switch
    {
        NonNullTypeNode { Inner: var inner } => new NonNullType(Reference(inner)),
        ListTypeNode { Item: var item } => new ListType(Reference(item)),
        _ => types[((NamedTypeNode)node).Name.Value],
    };

    private static string? Reason(DirectiveNode[] directives) =>
        Array.Find(directives, directive => directive.Name.Value == "deprecated") is not { } deprecated ? null
            : deprecated.Arguments is [{ Value: StringValueNode { Value: var reason } }] ? reason : "No longer supported";

    private sealed class MockTypes : RuntimeTypes
    {
        public Dictionary<string, NamedType> Types { get; set; } = [];

        public override ObjectType? Find(object value) => (ObjectType)Types[((MockObject)value).TypeName];
    }

    /// <summary>Takes any leaf, as a scalar without a specification does.</summary>
    private sealed class AnyScalar(string name) : ScalarType<string>(name)
    {
        public override bool TryRead(ScalarInput input, out string value)
        {
            value = input.Text;
            return true;
        }

        public override void Write(JsonOutput output, string value) => output.WriteString(value);
    }
}
