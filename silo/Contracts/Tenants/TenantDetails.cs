using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>What the platform knows of a tenant: public facts, and nothing of its content.</summary>
/// <param name="Kind">Council or regional body.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its GSS code in the register of local authorities; null where it is not in it.</param>
/// <param name="Type">Its type in words; "" where it is not in the register.</param>
/// <param name="Region">Its region or nation; "" where it is not in the register.</param>
[GenerateSerializer, Immutable, Alias("tenants.tenant-details")]
public sealed record TenantDetails(TenantKind Kind, string Name, string? Code = null, string Type = "", string Region = "");
