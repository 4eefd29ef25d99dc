namespace EqualityCloud.Contracts.Tenants;

/// <summary>A tenant as the platform and its own people see it.</summary>
[GenerateSerializer, Immutable, Alias("tenants.tenant-view")]
public sealed record TenantView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>The record's revision, for edits.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>Public facts.</summary>
    [Id(2)] public required TenantDetails Details { get; init; }

    /// <summary>Whether its people are let in.</summary>
    [Id(3)] public required TenantStatus Status { get; init; }

    /// <summary>When it was onboarded, UTC.</summary>
    [Id(4)] public required DateTimeOffset OnboardedAt { get; init; }

    /// <summary>Why it is suspended; null where it is not.</summary>
    [Id(5)] public string? SuspendedBecause { get; init; }

    /// <summary>The deletion that waits for its day; null where none does.</summary>
    [Id(6)] public PlannedDeletion? Deletion { get; init; }

    /// <summary>What was removed; null before a removal begins.</summary>
    [Id(7)] public DeletionCertificate? Certificate { get; init; }
}
