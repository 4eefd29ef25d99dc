using System.Collections.Immutable;
using EqualityCloud.Contracts.Access;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>A program that may act for the tenant.</summary>
public sealed class RegisteredClient(ApiClient client)
{
    /// <summary>Names the registration.</summary>
    [ID]
    public Guid Id => client.Id;

    /// <summary>The sub of its tokens: for most providers its client id.</summary>
    public string Subject => client.Subject;

    /// <summary>What it is called.</summary>
    public string Name => client.Name;

    /// <summary>The most that its tokens can ask for.</summary>
    public ImmutableArray<string> Scopes => client.Scopes;

    /// <summary>The last day on which it is let in.</summary>
    public DateOnly Expires => client.Expires;

    /// <summary>When it was registered.</summary>
    public DateTimeOffset RegisteredAt => client.RegisteredAt;

    /// <summary>When it was revoked; null where it was not.</summary>
    public DateTimeOffset? RevokedAt => client.RevokedAt;

    /// <summary>When it last called, to within some minutes; null where it never did.</summary>
    public DateTimeOffset? LastUsedAt => client.LastUsedAt;
}
