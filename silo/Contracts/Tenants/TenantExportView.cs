namespace EqualityCloud.Contracts.Tenants;

/// <summary>An export of everything that a tenant owns.</summary>
[GenerateSerializer, Immutable, Alias("tenants.tenant-export-view")]
public sealed record TenantExportView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(1)] public required TenantExportStatus Status { get; init; }

    /// <summary>Stored states written so far.</summary>
    [Id(2)] public long StatesDone { get; init; }

    /// <summary>Stored states in all, as counted at the start.</summary>
    [Id(3)] public long States { get; init; }

    /// <summary>The size of the archive; 0 until it is done.</summary>
    [Id(4)] public long Bytes { get; init; }

    /// <summary>The archive's SHA-256 in hexadecimal digits; null until it is done.</summary>
    [Id(5)] public string? Sha256 { get; init; }

    /// <summary>Whether nothing changed while it was written, so that it is one moment's content. Where it is false somebody went on writing; export again in a quieter hour.</summary>
    [Id(6)] public bool OneMoment { get; init; }

    /// <summary>When it was done, UTC.</summary>
    [Id(7)] public DateTimeOffset? DoneAt { get; init; }
}
