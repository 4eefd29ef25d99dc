namespace EqualityCloud.Contracts.Tenancy;

/// <summary>A grain interface whose keys begin with a tenant: only callers of that tenant pass the filter.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class TenantKeyedAttribute : Attribute;
