using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A council's consent that the figures of one period go into benchmarks.</summary>
/// <param name="Period">The period.</param>
/// <param name="By">Who consented, by id.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Statement">The version of the statement on freedom of information that was shown.</param>
/// <param name="Authority">The GSS code under which the council is grouped.</param>
/// <param name="Role">In which role: the first of the roles with the permission to contribute whose rights the giver had; null for a program.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.consent")]
public sealed record BenchmarkConsent(Period Period, string By, DateTimeOffset At, string Statement, string Authority, string? Role = null);
