namespace EqualityCloud.GraphQL.Types;

/// <summary>The scalars of the specification and those that every server of ours has.</summary>
internal static class BuiltInScalars
{
    public static IntType Int { get; } = new();

    public static FloatType Float { get; } = new();

    public static StringType String { get; } = new();

    public static BooleanType Boolean { get; } = new();

    public static IdType Id { get; } = new();

    public static ScalarType[] Extra { get; } = [new LongType(), new DecimalType(), new DateType(), new DateTimeType(), new UuidType()];

    public static bool IsOfTheSpecification(NamedType type) => type.Name is "Int" or "Float" or "String" or "Boolean" or "ID" && type is ScalarType;
}
