using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Tenancy;

/// <summary>Who makes a call and what for: an explicit value in the api, carried beside each grain call.</summary>
/// <param name="Tenant">The tenant that the caller belongs to; its calls reach this tenant's grains and no others.</param>
/// <param name="Kind">Person, program or the product itself.</param>
/// <param name="Actor">The id of the person or program, as the audit trail names it; never a name.</param>
/// <param name="Permissions">What the caller may do.</param>
/// <param name="HeldRoles">The role titles that the caller holds in the council today: "mine", and what somebody without <see cref="Permissions.ReportForAll"/> may report on.</param>
[GenerateSerializer, Immutable, Alias("tenancy.caller")]
public sealed record Caller(TenantId Tenant, CallerKind Kind, string Actor, Permissions Permissions, ImmutableArray<string> HeldRoles)
{
    /// <summary>Under this name the caller travels in the request context.</summary>
    public const string ContextKey = "caller";

    private const Permissions Everything = (Permissions)(-1);

    /// <summary>The product itself, acting for one tenant.</summary>
    public static Caller System(TenantId tenant) => new(tenant, CallerKind.System, "system", Everything, []);

    /// <summary>Whether the other is the same caller with the same rights.</summary>
    public bool IsAs(Caller other) =>
        (Tenant, Kind, Actor, Permissions) == (other.Tenant, other.Kind, other.Actor, other.Permissions) && HeldRoles.SequenceEqual(other.HeldRoles);

    /// <summary>Whether the caller has the permission.</summary>
    public bool May(Permissions permission) => (Permissions & permission) == permission;

    /// <summary>Whether the caller may report on what is owned by one of the titles.</summary>
    public bool MayReportFor(IEnumerable<string> titles) => May(Permissions.ReportForAll) || titles.Any(title => HeldRoles.Contains(title, StringComparer.OrdinalIgnoreCase));
}
