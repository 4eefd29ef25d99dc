using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What one metric gave. A council may have several metrics of one indicator, and what one of them takes back is not the other's.</summary>
/// <param name="Sender">The metric as deliveries name it, with its tenant.</param>
/// <param name="Contribution">What it gave.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.given-contribution")]
internal sealed record GivenContribution(string Sender, HeldContribution Contribution);
