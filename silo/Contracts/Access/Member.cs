using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Access;

/// <summary>Somebody who belongs to a tenant.</summary>
[GenerateSerializer, Immutable, Alias("access.member")]
public sealed record Member
{
    /// <summary>The id that the sign-in provider gives the person: the actor of the audit trail.</summary>
    [Id(0)] public required string Subject { get; init; }

    /// <summary>As the provider or the invitation names the person.</summary>
    [Id(1)] public string Name { get; init; } = "";

    /// <summary>Where the invitation went.</summary>
    [Id(2)] public string? Email { get; init; }

    /// <summary>Roles of <see cref="Tenancy.Roles"/>.</summary>
    [Id(3)] public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>When the person became a member, UTC.</summary>
    [Id(4)] public DateTimeOffset JoinedAt { get; init; }
}
