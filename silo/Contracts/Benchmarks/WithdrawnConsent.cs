namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A consent that was given once and is withdrawn.</summary>
/// <param name="Consent">The consent.</param>
/// <param name="By">Who withdrew it, by id.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Role">In which role; null for a program and for the product itself, as when a council leaves.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.withdrawn-consent")]
public sealed record WithdrawnConsent(BenchmarkConsent Consent, string By, DateTimeOffset At, string? Role);
