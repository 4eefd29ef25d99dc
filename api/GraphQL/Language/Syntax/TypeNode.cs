namespace EqualityCloud.GraphQL.Language;

internal abstract class TypeNode : SyntaxNode;
