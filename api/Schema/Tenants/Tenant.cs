using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Tenants;

/// <summary>A tenant: a council or a regional body, without anything of its content.</summary>
public sealed class Tenant(TenantView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>The record's revision, for edits.</summary>
    public int Version => view.Version;

    /// <summary>Council or regional body.</summary>
    public TenantKind Kind => view.Details.Kind;

    /// <summary>Its name.</summary>
    public string Name => view.Details.Name;

    /// <summary>Its GSS code in the register of local authorities; null where it is not in it.</summary>
    public string? Code => view.Details.Code;

    /// <summary>Its type in words; "" where it is not in the register.</summary>
    public string Type => view.Details.Type;

    /// <summary>Its region or nation; "" where it is not in the register.</summary>
    public string Region => view.Details.Region;

    /// <summary>Whether its people are let in.</summary>
    public TenantStatus Status => view.Status;

    /// <summary>When it was onboarded, UTC.</summary>
    public DateTimeOffset OnboardedAt => view.OnboardedAt;

    /// <summary>Why it is suspended; null where it is not.</summary>
    public string? SuspendedBecause => view.SuspendedBecause;

    /// <summary>The deletion that waits for its day; null where none does.</summary>
    public PlannedDeletion? Deletion => view.Deletion;

    /// <summary>What was removed; null before a removal begins.</summary>
    public TenantCertificate? Certificate => view.Certificate is null ? null : new TenantCertificate(view.Certificate);
}
