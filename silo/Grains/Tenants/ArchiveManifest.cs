using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Grains.Tenants;

/// <summary>What an archive says of itself.</summary>
/// <param name="Format">Always <see cref="TenantArchive.Format"/>.</param>
/// <param name="Tenant">The tenant's id; ids within the states follow from it, so it is the same after an import.</param>
/// <param name="Details">Public facts about the tenant.</param>
/// <param name="At">When the archive was begun, UTC.</param>
/// <param name="OneMoment">Whether nothing changed while it was written.</param>
/// <param name="Files">The files, in their order.</param>
internal sealed record ArchiveManifest(string Format, Guid Tenant, TenantDetails Details, DateTimeOffset At, bool OneMoment, ImmutableArray<ArchiveFile> Files);
