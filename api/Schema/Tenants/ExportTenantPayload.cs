using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Tenants;

/// <summary>What came of <c>exportTenant</c>.</summary>
/// <param name="Export">The export as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record ExportTenantPayload(TenantExport? Export, ImmutableArray<IUserError> Errors);
