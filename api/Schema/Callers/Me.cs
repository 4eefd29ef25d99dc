using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Callers;

/// <summary>Who the caller is, as the product sees it.</summary>
/// <param name="Actor">The id under which the audit trail names the caller.</param>
/// <param name="Kind">Person or program.</param>
/// <param name="Permissions">What the caller may do.</param>
/// <param name="HeldRoles">The role titles that the caller holds.</param>
public sealed record Me(string Actor, CallerKind Kind, ImmutableArray<Permissions> Permissions, ImmutableArray<string> HeldRoles);
