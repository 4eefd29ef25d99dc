using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>An authority of the public register that can become a tenant, or is one.</summary>
/// <param name="Code">Its GSS code.</param>
/// <param name="Name">Its name in law.</param>
/// <param name="Kind">What it is as a tenant.</param>
/// <param name="Type">Its type in words.</param>
/// <param name="Region">Its region or nation.</param>
/// <param name="IsTenant">Whether it is a tenant already.</param>
[GenerateSerializer, Immutable, Alias("tenants.authority-entry")]
public sealed record AuthorityEntry(string Code, string Name, TenantKind Kind, string Type, string Region, bool IsTenant);
