using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Schema.Callers;

/// <summary>The caller of one operation, once somebody asks.</summary>
internal sealed class CallerAccess
{
    private Caller? _caller;

    /// <summary>The caller.</summary>
    /// <exception cref="GraphQLException">Nobody is signed in.</exception>
    public Caller Caller
    {
        get => _caller ?? throw new GraphQLException(ErrorBuilder.New().SetMessage("Sign in first.").SetCode("UNAUTHENTICATED").Build());
        set => _caller = value;
    }
}
