namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// How medians changed since the period before. Where a cohort's members are the same in both periods, the change says nothing new. Where they are not, it is
/// computed on those who stand behind both, and that set is held against everything released of either period, as if its medians were released there.
/// </summary>
internal sealed class Changes
{
    private readonly DisclosurePolicy _policy;
    private readonly PeriodAudit _now;
    private readonly PeriodAudit _then;
    private readonly List<(string Key, int[] Members)> _sets = [];

    private Changes(ReleaseRequest request, ContributorNumbers numbers, PeriodAudit now, PastRelease before, IEnumerable<int[]> released)
    {
        (_policy, _now, Period, Version) = (request.Policy, now, before.Period, before.Version);
        var versions = PastVersion.Of(before.Period, request, numbers);
        var others = new PastSets(request, numbers, before.Period);
        others.Add(released);
        others.Add(now.Atoms());
        _then = new PeriodAudit(request, numbers, versions[^1].Figures, versions[^1].Panel, versions, others);
    }

    public string Period { get; }

    public int Version { get; }

    /// <summary>The change of each cohort that was released in both periods.</summary>
    public Dictionary<string, Disclosed<MatchedChange>> By { get; } = new(StringComparer.Ordinal);

    /// <summary>The sets that were admitted in both periods, by cohort.</summary>
    public IReadOnlyList<(string Key, int[] Members)> Sets => _sets;

    /// <summary>The changes since the newest version of the period before; null where nothing was released of one.</summary>
    /// <param name="request">What is planned.</param>
    /// <param name="numbers">The contributors by number.</param>
    /// <param name="now">The period that is planned, with all its cohorts admitted.</param>
    /// <param name="released">Those cohorts.</param>
    public static Changes? Of(ReleaseRequest request, ContributorNumbers numbers, PeriodAudit now, Dictionary<string, int[]> released)
    {
        if (released.Count == 0 || request.Ledger.Where(past => past.Period == request.Before).MaxBy(past => past.Version) is not { } before) return null;

        int[] panel = [.. before.Members().Select(numbers.Of)];
        var changes = new Changes(request, numbers, now, before, released.Values);
        foreach (var cohort in request.Cohorts.OrderBy(c => c.Kind).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key))
        {
            if (released.TryGetValue(cohort, out var members) && before.Sets.FirstOrDefault(set => set.Cohort == cohort) is { } earlier)
            {
                changes.By.Add(cohort, changes.Between(cohort, members, [.. earlier.Members.Select(position => panel[position])]));
            }
        }
        return changes;
    }

    private Disclosed<MatchedChange> Between(string cohort, int[] members, int[] earlier)
    {
        int[] both = [.. members.Intersect(earlier).Order()];
        if (both.Length != members.Length || both.Length != earlier.Length)
        {
            if (Refusal(both) is { } rule) return new Disclosed<MatchedChange>.Hidden(rule);

            _sets.Add((cohort, both));
        }
        return new Disclosed<MatchedChange>.Shown(new MatchedChange(_then.View(both).Median, _now.View(both).Median, both.Length));
    }

    private DisclosureRule? Refusal(int[] both)
    {
        if (both.Length < _policy.ContributorsNeeded(readerIsMember: true)) return DisclosureRule.TooFewContributors;
        if (!_policy.Has(Protections.Matched)) return null;
        if (_then.JudgeNumbers(both, out var divisionThen, out var piecesThen) is { } wasNearly) return wasNearly;
        if (_now.JudgeNumbers(both, out var division, out var pieces) is { } isNearly) return isNearly;

        // Of the set no pooled figure is shown, in either period.
        var (then, now) = (_then.View(both), _now.View(both));
        then.HidePooled();
        now.HidePooled();
        if ((_then.JudgeValues(then, piecesThen) ?? _now.JudgeValues(now, pieces)) is { } rule) return rule;

        _then.Split(both, divisionThen);
        _now.Split(both, division);
        return null;
    }
}
