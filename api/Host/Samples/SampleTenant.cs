using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Samples;

/// <summary>A tenant of development mode.</summary>
/// <param name="Key">Its name within file names and personas.</param>
/// <param name="Id">Its id, the same on every machine.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">As it is shown.</param>
/// <param name="Code">Its GSS code; null where the register does not have it.</param>
internal sealed record SampleTenant(string Key, TenantId Id, TenantKind Kind, string Name, string? Code);
