using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Statistics.Disclosure.Noise;

namespace EqualityCloud.Grains.Benchmarks;

internal sealed class PrivacyLedgerGrain([PersistentState("privacy-ledger")] IPersistentState<PrivacyLedgerState> store) : StoredGrain<PrivacyLedgerState>(store), IPrivacyLedgerGrain
{
    private const int MostReleases = 1000;

    public async Task<bool> Spend(string release, ImmutableArray<Guid> contributors, int milliEpsilon, int budget)
    {
        if (State.Releases.Contains(release))
        {
            return true;
        }
        var year = int.Parse(this.GetPrimaryKeyString(), CultureInfo.InvariantCulture);
        var ledger = new PrivacyLedger(State.Spent.ToImmutableDictionary(spent => (year, Guid.ParseExact(spent.Key, "N")), spent => spent.Value));
        if (State.Releases.Length >= MostReleases || ledger.TrySpend(year, contributors, milliEpsilon, budget) is not { } next)
        {
            return false;
        }
        await Save(new PrivacyLedgerState
        {
            Spent = next.Spent.ToImmutableSortedDictionary(spent => $"{spent.Key.Contributor:N}", spent => spent.Value, StringComparer.Ordinal),
            Releases = State.Releases.Add(release),
        });
        return true;
    }
}
