namespace EqualityCloud.GraphQL.Language;

internal enum TypeDefinitionKind : byte
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    Input,
}
