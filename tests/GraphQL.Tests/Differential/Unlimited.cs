namespace EqualityCloud.GraphQL.Tests.Differential;

internal static class Unlimited
{
    /// <summary>Nothing is refused for its size: what is compared is what a document means.</summary>
    public static GraphQLServerOptions Options() => new()
    {
        MaxAliases = int.MaxValue,
        MaxDepth = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxRootFields = int.MaxValue,
        MaxTokens = int.MaxValue,
        MaxCost = double.MaxValue,
        MaxErrors = int.MaxValue,
        MaxDeferrals = int.MaxValue,
    };
}
