using System.Collections.Immutable;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of a year's spending.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.privacy-ledger-state")]
internal sealed record PrivacyLedgerState
{
    /// <summary>Thousandths spent, by contributor.</summary>
    [Id(0)] public ImmutableSortedDictionary<string, int> Spent { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The releases that have been paid for.</summary>
    [Id(1)] public ImmutableArray<string> Releases { get; init; } = [];
}
