namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The sets that releases of other periods have shown or let be worked out. A set that is nearly one of them would show the few who moved, as far as the others stayed the same.</summary>
internal sealed class PastSets
{
    private readonly List<MemberSet> _sets = [];
    private readonly int _size;
    private readonly int _minimum;
    private readonly bool _counts;

    /// <param name="request">What is planned.</param>
    /// <param name="numbers">The contributors by number.</param>
    /// <param name="period">The period whose own sets are left out.</param>
    public PastSets(ReleaseRequest request, ContributorNumbers numbers, string period)
    {
        _size = numbers.Count;
        _minimum = request.Policy.MinimumContributors;
        _counts = request.Policy.Has(Protections.Periods);
        foreach (var past in request.Ledger.Where(past => past.Period != period))
        {
            int[] panel = [.. past.Members().Select(numbers.Of)];
            var atoms = new AtomPartition(_size, panel);
            var sets = PastVersion.SetsOf(past, request.Ledger, numbers);
            foreach (var members in sets) atoms.Split(members, atoms.Divide(members));
            if (sets.Count > 0) Add(sets.Concat(atoms.Members()));
        }
    }

    /// <summary>Counts sets of another period that are about to be released.</summary>
    public void Add(IEnumerable<int[]> sets)
    {
        if (_counts) _sets.AddRange(sets.Select(members => new MemberSet(_size, members)));
    }

    public bool HasNearly(ReadOnlySpan<int> members)
    {
        if (_sets.Count == 0 || members.IsEmpty) return false;

        var set = new MemberSet(_size, members);
        return _sets.Exists(past => past.DifferenceTo(set, _minimum) is > 0 and var different && different < _minimum);
    }
}
