namespace EqualityCloud.GraphQL.Language;

internal abstract class ValueNode : SyntaxNode;
