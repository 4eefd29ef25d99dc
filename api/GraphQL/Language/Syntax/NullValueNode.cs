namespace EqualityCloud.GraphQL.Language;

internal sealed class NullValueNode : ValueNode;
