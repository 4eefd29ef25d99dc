using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Types;

/// <summary>The types by which a schema describes itself; their runtime objects are the types of the schema.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
internal static class IntrospectionTypes
{
    private static readonly ObjectType SchemaDescription = new("__Schema", "A schema: its types, its directives and where operations start.");
    private static readonly ObjectType Type = new("__Type", "A type, whatever its kind; members that its kind does not have are null.");
    private static readonly ObjectType Field = new("__Field", "A field of an object or interface.");
    private static readonly ObjectType Input = new("__InputValue", "An argument or a field of an input object.");
    private static readonly ObjectType Enum = new("__EnumValue", "A value of an enum.");
    private static readonly ObjectType Directive = new("__Directive", "A directive: what it takes and where it may stand.");
    private static readonly EnumType Kind = Values("__TypeKind", "The kinds of types.", "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL");
    private static readonly EnumType Location = Values(
        "__DirectiveLocation", "Where directives may stand.",
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT", "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT",
        "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE", "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    static IntrospectionTypes()
    {
        FillSchema();
        FillType();
        FillMembers();
        FillDirective();
    }

    public static NamedType[] All { get; } = [SchemaDescription, Type, Field, Input, Enum, Directive, Kind, Location];

    /// <summary>The fields that the query root has besides its own.</summary>
    public static OutputField[] RootFields(Schema schema) =>
    [
        new OutputField("__schema", new NonNullType(SchemaDescription))
        {
            Resolver = new SyncResolver<Schema>((_, _, _) => schema, new ObjectShape<Schema>(SchemaDescription, isNonNull: true)),
        },
        new OutputField("__type", Type)
        {
            Arguments = [new InputValue("name", new NonNullType(BuiltInScalars.String)) { Description = "The name of the type." }],
            Resolver = new SyncResolver<SchemaType?>((_, _, arguments) => schema.FindType((string)arguments[0]!), new ObjectShape<SchemaType?>(Type, isNonNull: false)),
        },
    ];

    private static void FillSchema()
    {
        Text<Schema>(SchemaDescription, "description", isNonNull: false, schema => schema.Description);
        Objects<Schema, SchemaType>(SchemaDescription, "types", Type, isNonNull: true, schema => schema.Types);
        One<Schema>(SchemaDescription, "queryType", isNonNull: true, schema => schema.Query);
        One<Schema>(SchemaDescription, "mutationType", isNonNull: false, schema => schema.Mutation);
        One<Schema>(SchemaDescription, "subscriptionType", isNonNull: false, schema => schema.Subscription);
        Objects<Schema, DirectiveType>(SchemaDescription, "directives", Directive, isNonNull: true, schema => schema.Directives);
    }

    private static void FillType()
    {
        Name<SchemaType>(Type, "kind", Kind, KindOf);
        Text<SchemaType>(Type, "name", isNonNull: false, type => (type as NamedType)?.Name);
        Text<SchemaType>(Type, "description", isNonNull: false, type => (type as NamedType)?.Description);
        Text<SchemaType>(Type, "specifiedByURL", isNonNull: false, type => (type as ScalarType)?.SpecifiedBy);
        Deprecatable<SchemaType, OutputField>(Type, "fields", Field, isNonNull: false, type => (type as FieldsType)?.Fields, field => field.DeprecationReason);
        Objects<SchemaType, SchemaType>(Type, "interfaces", Type, isNonNull: false, type => (type as FieldsType)?.Interfaces);
        Objects<SchemaType, SchemaType>(Type, "possibleTypes", Type, isNonNull: false, type => type is InterfaceType or UnionType ? ((CompositeType)type).Possible : null);
        Deprecatable<SchemaType, EnumValue>(Type, "enumValues", Enum, isNonNull: false, type => (type as EnumType)?.Values, value => value.DeprecationReason);
        Deprecatable<SchemaType, InputValue>(Type, "inputFields", Input, isNonNull: false, type => (type as InputObjectType)?.Fields, field => field.DeprecationReason);
        One<SchemaType>(Type, "ofType", isNonNull: false, type => type switch { NonNullType { Inner: var inner } => inner, ListType { Item: var item } => item, _ => null });
        Put<SchemaType, bool?>(Type, "isOneOf", BuiltInScalars.Boolean, type => (type as InputObjectType)?.IsOneOf, new LeafShape<bool?>(new NullableLeafPlan<bool>(BuiltInScalars.Boolean, isNonNull: false)));
    }

    private static void FillMembers()
    {
        Text<OutputField>(Field, "name", isNonNull: true, field => field.Name);
        Text<OutputField>(Field, "description", isNonNull: false, field => field.Description);
        Deprecatable<OutputField, InputValue>(Field, "args", Input, isNonNull: true, field => field.Arguments, argument => argument.DeprecationReason);
        One<OutputField>(Field, "type", isNonNull: true, field => field.Type);
        Flag<OutputField>(Field, "isDeprecated", field => field.DeprecationReason is not null);
        Text<OutputField>(Field, "deprecationReason", isNonNull: false, field => field.DeprecationReason);

        Text<InputValue>(Input, "name", isNonNull: true, value => value.Name);
        Text<InputValue>(Input, "description", isNonNull: false, value => value.Description);
        One<InputValue>(Input, "type", isNonNull: true, value => value.Type);
        Text<InputValue>(Input, "defaultValue", isNonNull: false, value => value.DefaultLiteral is { } literal ? Language.SyntaxPrinter.Print(literal) : null);
        Flag<InputValue>(Input, "isDeprecated", value => value.DeprecationReason is not null);
        Text<InputValue>(Input, "deprecationReason", isNonNull: false, value => value.DeprecationReason);

        Text<EnumValue>(Enum, "name", isNonNull: true, value => value.Name);
        Text<EnumValue>(Enum, "description", isNonNull: false, value => value.Description);
        Flag<EnumValue>(Enum, "isDeprecated", value => value.DeprecationReason is not null);
        Text<EnumValue>(Enum, "deprecationReason", isNonNull: false, value => value.DeprecationReason);
    }

    private static void FillDirective()
    {
        Text<DirectiveType>(Directive, "name", isNonNull: true, directive => directive.Name);
        Text<DirectiveType>(Directive, "description", isNonNull: false, directive => directive.Description);
        Flag<DirectiveType>(Directive, "isRepeatable", directive => directive.IsRepeatable);
        var locations = new ListShape<string[], string>(new LeafShape<string>(new ConvertedLeafPlan<string>((output, name) => output.WriteString(name), isNonNull: true)), isNonNull: true);
        Put<DirectiveType, string[]>(Directive, "locations", new NonNullType(new ListType(new NonNullType(Location))), directive => directive.Locations, locations);
        Deprecatable<DirectiveType, InputValue>(Directive, "args", Input, isNonNull: true, directive => directive.Arguments, argument => argument.DeprecationReason);
    }

    private static string KindOf(SchemaType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static EnumType Values(string name, string description, params string[] names)
    {
        var type = new EnumType(name, description);
        foreach (var value in names) type.Add(new EnumValue(value, value));
        return type;
    }

    private static void Put<TParent, T>(ObjectType owner, string name, SchemaType type, Func<TParent, T> read, ValueShape<T> shape) =>
        owner.Put(new OutputField(name, type) { Resolver = new SyncResolver<T>((_, parent, _) => read((TParent)parent), shape) });

    private static void Text<TParent>(ObjectType owner, string name, bool isNonNull, Func<TParent, string?> read) =>
        Put<TParent, string>(owner, name, isNonNull ? new NonNullType(BuiltInScalars.String) : BuiltInScalars.String, parent => read(parent)!, new LeafShape<string>(new LeafPlan<string>(BuiltInScalars.String, isNonNull)));

    private static void Name<TParent>(ObjectType owner, string name, EnumType type, Func<TParent, string> read) =>
        Put<TParent, string>(owner, name, new NonNullType(type), read, new LeafShape<string>(new LeafPlan<string>(BuiltInScalars.String, isNonNull: true)));

    private static void Flag<TParent>(ObjectType owner, string name, Func<TParent, bool> read) =>
        Put<TParent, bool>(owner, name, new NonNullType(BuiltInScalars.Boolean), read, new LeafShape<bool>(new LeafPlan<bool>(BuiltInScalars.Boolean, isNonNull: true)));

    private static void One<TParent>(ObjectType owner, string name, bool isNonNull, Func<TParent, SchemaType?> read) =>
        Put<TParent, SchemaType>(owner, name, isNonNull ? new NonNullType(Type) : Type, parent => read(parent)!, new ObjectShape<SchemaType>(Type, isNonNull));

    private static void Objects<TParent, T>(ObjectType owner, string name, ObjectType item, bool isNonNull, Func<TParent, IEnumerable<T>?> read) =>
        Put(owner, name, ListOf(item, isNonNull), read, new ListShape<IEnumerable<T>?, T>(new ObjectShape<T>(item, isNonNull: true), isNonNull));

    private static void Deprecatable<TParent, T>(ObjectType owner, string name, ObjectType item, bool isNonNull, Func<TParent, IEnumerable<T>?> read, Func<T, string?> reason) =>
        owner.Put(new OutputField(name, ListOf(item, isNonNull))
        {
            Arguments =
            [
                new InputValue("includeDeprecated", new NonNullType(BuiltInScalars.Boolean))
                {
                    Description = "Whether to show what is deprecated.",
                    DefaultLiteral = new Language.BooleanValueNode { Value = false },
                },
            ],
            Resolver = new SyncResolver<IEnumerable<T>?>(
                (_, parent, arguments) => (bool)arguments[0]! ? read((TParent)parent) : read((TParent)parent)?.Where(each => reason(each) is null),
                new ListShape<IEnumerable<T>?, T>(new ObjectShape<T>(item, isNonNull: true), isNonNull)),
        });

    private static SchemaType ListOf(ObjectType item, bool isNonNull)
    {
        var list = new ListType(new NonNullType(item));
        return isNonNull ? new NonNullType(list) : list;
    }
}
