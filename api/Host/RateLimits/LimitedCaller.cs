using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.RateLimits;

/// <summary>For whom requests are counted: one person or program, and the tenant of it.</summary>
internal readonly record struct LimitedCaller(TenantId Tenant, string Actor);
