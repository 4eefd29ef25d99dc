namespace EqualityCloud.GraphQL.Execution;

internal static class AccessErrors
{
    public static GraphQLException For(AccessDecision decision) => new(decision switch
    {
        AccessDecision.Unauthenticated => new GraphQLError("You are not signed in.") { Code = ErrorCodes.Unauthenticated },
        AccessDecision.Forbidden => new GraphQLError("You are not allowed to see or do this.") { Code = ErrorCodes.Forbidden },
        _ => new GraphQLError(ErrorMessages.Unexpected) { Code = ErrorCodes.Internal },
    });
}
