namespace EqualityCloud.GraphQL.Language;

internal enum OperationKind : byte
{
    Query,
    Mutation,
    Subscription,
}
