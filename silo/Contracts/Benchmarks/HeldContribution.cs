using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A contribution as the benchmark's grains hold it. It travels between those and nowhere else.</summary>
/// <param name="Tenant">Whose it is: the tenant of the grain that sent it.</param>
/// <param name="Authority">The GSS code under which the council is grouped.</param>
/// <param name="Figures">What was contributed.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.held-contribution")]
public sealed record HeldContribution(TenantId Tenant, string Authority, ContributedFigures Figures);
