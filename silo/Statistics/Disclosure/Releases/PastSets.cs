namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The sets that releases of other periods have shown or let be worked out. A set that is nearly one of them would show the few who moved, as far as the others stayed the same.</summary>
internal sealed class PastSets
{
    private readonly List<MemberSet> _sets = [];
    private readonly int _size;
    private readonly int _minimum;

    public PastSets(ReleaseRequest request, ContributorNumbers numbers)
    {
        _size = numbers.Count;
        _minimum = request.Policy.MinimumContributors;
        if (!request.Policy.Has(Protections.Periods)) return;

        foreach (var past in request.Ledger.Where(past => past.Period != request.Period)) Take(past, numbers);
    }

    public bool HasNearly(ReadOnlySpan<int> members)
    {
        if (_sets.Count == 0 || members.IsEmpty) return false;

        var set = new MemberSet(_size, members);
        return _sets.Exists(past => past.DifferenceTo(set, _minimum) is > 0 and var different && different < _minimum);
    }

    private void Take(PastRelease past, ContributorNumbers numbers)
    {
        int[] panel = [.. past.Members().Select(numbers.Of)];
        var atoms = new AtomPartition(_size, panel);
        foreach (var released in past.Sets)
        {
            int[] members = [.. released.Members.Select(position => panel[position])];
            _sets.Add(new MemberSet(_size, members));
            atoms.Split(members, atoms.Divide(members));
        }
        if (!past.Sets.IsEmpty) _sets.AddRange(atoms.Members().Select(atom => new MemberSet(_size, atom)));
    }
}
