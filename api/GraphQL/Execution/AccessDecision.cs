namespace EqualityCloud.GraphQL.Execution;

internal enum AccessDecision : byte
{
    Allowed,
    Unauthenticated,
    Forbidden,
    Failed,
}
