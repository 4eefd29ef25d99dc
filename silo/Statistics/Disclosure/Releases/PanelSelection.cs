using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// Chooses on whom a period is computed. Against each earlier release a stratum keeps its members or changes by at least the minimum: joiners wait until
/// enough of them come, and where too few leave, some who could stay wait with them, since the difference would be the leavers' figures.
/// </summary>
internal static class PanelSelection
{
    private const int Rounds = 50;
    private const int Turns = 6;

    /// <param name="request">What is planned.</param>
    /// <param name="isNearly">Whether a set is nearly one that another period showed; where it is, others are asked to wait.</param>
    public static ImmutableArray<PanelStratum> Choose(ReleaseRequest request, Func<ImmutableArray<Guid>, bool> isNearly)
    {
        var strata = StrataOf(request.Cohorts);
        return
        [
            .. request.Contributions
                .GroupBy(c => strata.GetValueOrDefault(c.Contributor, "all"), c => c.Contributor, StringComparer.Ordinal)
                .OrderBy(stratum => stratum.Key, StringComparer.Ordinal)
                .Select(stratum => new PanelStratum(stratum.Key, Settle(request, stratum.Key, [.. stratum], isNearly))),
        ];
    }

    private static Dictionary<Guid, string> StrataOf(ImmutableArray<Cohort> cohorts)
    {
        var strata = new Dictionary<Guid, string>();
        foreach (var cohort in cohorts.Where(c => c.Kind is CohortKind.Region or CohortKind.Nation).OrderByDescending(c => c.Kind).ThenBy(c => c.Key, StringComparer.Ordinal))
        {
            foreach (var member in cohort.Members) strata.TryAdd(member, cohort.Key);
        }
        return strata;
    }

    private static ImmutableArray<Guid> Settle(ReleaseRequest request, string stratum, ImmutableArray<Guid> members, Func<ImmutableArray<Guid>, bool> isNearly)
    {
        var earlier = request.Ledger
            .Where(past => request.Policy.Has(past.Period == request.Period ? Protections.Versions : Protections.Periods))
            .Select(past => (SamePeriod: past.Period == request.Period, Members: MembersOf(past, stratum)))
            .ToArray();
        var first = Settle(request, earlier, members, turn: 0);
        var settled = first;
        for (var turn = 1; turn < Turns && settled.Length > 0 && isNearly(settled); turn++) settled = Settle(request, earlier, members, turn);
        return settled.Length > 0 ? settled : first;
    }

    private static ImmutableArray<Guid> Settle(ReleaseRequest request, (bool SamePeriod, HashSet<Guid> Members)[] earlier, ImmutableArray<Guid> contributors, int turn)
    {
        var members = new SortedSet<Guid>(contributors);
        for (var round = 0; round < Rounds; round++)
        {
            if (members.Count < request.Policy.ContributorsNeeded(readerIsMember: true)) break;
            // All are tried in turn until none asks for a change.
            if (!earlier.Any(past => Adapt(members, past.Members, past.SamePeriod, request.Policy.MinimumContributors, turn))) return [.. members];
        }
        return [];
    }

    /// <summary>Makes the members differ from an earlier set by none or enough; whether anything had to change.</summary>
    private static bool Adapt(SortedSet<Guid> members, HashSet<Guid> past, bool samePeriod, int minimum, int turn)
    {
        Guid[] joiners = [.. members.Where(member => !past.Contains(member))];
        var leavers = past.Count - (members.Count - joiners.Length);
        // Values of one period are the same in both versions, so there joiners and leavers cannot cover one another.
        var enough = samePeriod
            ? IsEnough(joiners.Length, minimum) && IsEnough(leavers, minimum)
            : IsEnough(joiners.Length + leavers, minimum);
        if (past.Count == 0 || enough) return false;

        if (joiners.Length > 0 && (!samePeriod || !IsEnough(joiners.Length, minimum)))
        {
            members.ExceptWith(joiners);
            return true;
        }
        Guid[] stayers = [.. members.Where(past.Contains)];
        for (var one = 0; one < minimum - leavers && one < stayers.Length; one++) members.Remove(stayers[((turn * minimum) + one) % stayers.Length]);
        return true;
    }

    private static bool IsEnough(int movers, int minimum) => movers == 0 || movers >= minimum;

    private static HashSet<Guid> MembersOf(PastRelease past, string stratum) => [.. past.Panel.Where(p => p.Key == stratum).SelectMany(p => p.Members)];
}
