using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What open releases have spent of the contributors' budgets of one year; its key is the year.</summary>
[Shared(CallerKind.System), Alias("benchmarks.privacy-ledger")]
public interface IPrivacyLedgerGrain : IGrainWithStringKey
{
    /// <summary>Spends for all contributors of a release; false, and nothing spent, where it is too much for one of them. Again for the same release it spends nothing. Admits the benchmark.</summary>
    /// <param name="release">The release.</param>
    /// <param name="contributors">Whose data it is made of.</param>
    /// <param name="milliEpsilon">What it costs each of them, in thousandths.</param>
    /// <param name="budget">What a contributor may spend in the year, in thousandths.</param>
    [Alias("spend")]
    Task<bool> Spend(string release, ImmutableArray<Guid> contributors, int milliEpsilon, int budget);
}
