using EqualityCloud.Contracts.Tenants;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Tenants;

/// <summary>An export of everything that a tenant owns.</summary>
public sealed class TenantExport(TenantExportView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Where it stands.</summary>
    public TenantExportStatus Status => view.Status;

    /// <summary>Stored states written so far.</summary>
    public long StatesDone => view.StatesDone;

    /// <summary>Stored states in all, as counted at the start.</summary>
    public long States => view.States;

    /// <summary>The size of the archive; 0 until it is done.</summary>
    public long Bytes => view.Bytes;

    /// <summary>The archive's SHA-256 in hexadecimal digits; null until it is done.</summary>
    public string? Sha256 => view.Sha256;

    /// <summary>Whether nothing changed while it was written, so that it is one moment's content. Where it is false somebody went on writing; export again in a quieter hour.</summary>
    public bool OneMoment => view.OneMoment;

    /// <summary>When it was done, UTC.</summary>
    public DateTimeOffset? DoneAt => view.DoneAt;

    /// <summary>Where the archive can be fetched, with the same access token; null until it is done.</summary>
    public string? Path => view.Status is TenantExportStatus.Done ? $"/tenant/exports/{view.Id:N}" : null;
}
