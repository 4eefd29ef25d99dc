using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Access;

/// <summary>A program that may act for a tenant.</summary>
[GenerateSerializer, Immutable, Alias("access.api-client")]
public sealed record ApiClient
{
    /// <summary>Names the registration.</summary>
    [Id(0)] public Guid Id { get; init; }

    /// <summary>The <c>sub</c> of its tokens: for most providers its client id.</summary>
    [Id(1)] public required string Subject { get; init; }

    /// <summary>What it is called.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>Scopes of <see cref="Tenancy.Scopes"/>: the most that its tokens can ask for.</summary>
    [Id(3)] public ImmutableArray<string> Scopes { get; init; } = [];

    /// <summary>The last day on which it is let in.</summary>
    [Id(4)] public DateOnly Expires { get; init; }

    /// <summary>When it was registered, UTC.</summary>
    [Id(5)] public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When it was revoked, UTC; null where it was not.</summary>
    [Id(6)] public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>When it last called, to within some minutes, UTC.</summary>
    [Id(7)] public DateTimeOffset? LastUsedAt { get; init; }
}
