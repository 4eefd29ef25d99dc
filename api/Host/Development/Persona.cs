using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Samples;

namespace EqualityCloud.Host.Development;

/// <summary>Somebody whom development mode lets one be.</summary>
/// <param name="Id">The name that <c>/dev/token</c> takes; the actor in the audit trail.</param>
/// <param name="Tenant">Where the persona works.</param>
/// <param name="Role">One of <see cref="Roles"/>.</param>
/// <param name="HeldRoles">Role titles that the persona holds in the council.</param>
/// <param name="Description">Who that is.</param>
internal sealed record Persona(string Id, SampleTenant Tenant, string Role, ImmutableArray<string> HeldRoles, string Description)
{
    public CallerKind Kind => Role == Roles.Integrator ? CallerKind.Integrator : CallerKind.Member;
}
