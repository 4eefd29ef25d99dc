using EqualityCloud.Statistics.Distributions;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>All that is told apart of one period: by the versions that were released of it, by changes that other periods showed, and by what is being admitted now.</summary>
internal sealed class PeriodAudit
{
    private readonly DisclosurePolicy _policy;
    private readonly Figures _figures;
    private readonly int[] _panel;
    private readonly int _size;
    private readonly AtomPartition _atoms;
    private readonly PastSets _others;
    private readonly PooledCalculation _pooling;
    private readonly ExchangeAudit? _exchanges;
    private readonly double _width;

    /// <param name="request">What is planned.</param>
    /// <param name="numbers">The contributors by number.</param>
    /// <param name="figures">The period's figures as they are planned or were released last.</param>
    /// <param name="panel">On whom.</param>
    /// <param name="versions">The versions released of the period, with their figures and what tells contributors apart in them.</param>
    /// <param name="others">The sets of other periods.</param>
    /// <param name="byNumbersAlone">Whether values are left out of account.</param>
    public PeriodAudit(ReleaseRequest request, ContributorNumbers numbers, Figures figures, int[] panel, IReadOnlyList<PastVersion> versions, PastSets others, bool byNumbersAlone = false)
    {
        (_policy, _figures, _panel, _size, _others) = (request.Policy, figures, panel, numbers.Count, others);
        _atoms = new AtomPartition(_size, panel);
        _pooling = new PooledCalculation(request.Measure, _policy);
        _width = _policy.ProtectedWidth(RangeOf(panel));
        if (!byNumbersAlone && request.Measure.Shape is not BenchmarkShape.Value && _policy.Has(Protections.Audit))
        {
            _exchanges = new ExchangeAudit(_policy, [new Vintage(figures, panel), .. versions.Where(version => version.Figures != figures).Select(version => new Vintage(version.Figures, version.Panel))], _size);
        }
        foreach (var version in versions) Take(version);
    }

    /// <summary>What would be published of a set.</summary>
    public CohortView View(int[] members) => new(members, _figures, _pooling, _policy);

    /// <summary>The rules that go by who contributes.</summary>
    public DisclosureRule? JudgeNumbers(int[] members, out Dictionary<int, int> division, out List<int[]> pieces)
    {
        division = _atoms.Divide(members);
        pieces = [];
        if (_policy.Has(Protections.Differencing) && !_atoms.KeepsAbove(_policy.MinimumContributors, division)) return DisclosureRule.Differencing;

        pieces = Pieces(members, division);
        return _others.HasNearly(members) || pieces.Exists(piece => _others.HasNearly(piece)) ? DisclosureRule.PeriodDifferencing : null;
    }

    /// <summary>The rules that go by values; where the pooled figure stands in the way it is hidden. What they allow is taken for published.</summary>
    public DisclosureRule? JudgeValues(CohortView view, List<int[]> pieces)
    {
        if (_figures.Shape is BenchmarkShape.Value)
        {
            var alike = _policy.Has(Protections.Audit) && pieces.Exists(piece => !ValueDiversity.Holds(_figures.Values, piece, _width));
            return alike ? DisclosureRule.ClassDisclosure : null;
        }
        if (_exchanges is null || _exchanges.TryAdd(view, pieces)) return null;
        if (view.Pooled is null) return DisclosureRule.ProtectionWidth;

        view.HidePooled();
        return _exchanges.TryAdd(view, pieces) ? null : DisclosureRule.ProtectionWidth;
    }

    /// <summary>Tells a set apart from now on.</summary>
    public void Split(int[] members, Dictionary<int, int> division) => _atoms.Split(members, division);

    /// <summary>Whether the values that changed since an earlier version are enough in every atom; those whose values changed are told apart from now on.</summary>
    public bool IsChangedEnough(Figures earlier)
    {
        int[] changed = [.. _panel.Where(member => earlier.Has(member) && !earlier.SameAs(_figures, member))];
        var division = _atoms.Divide(changed);
        var enough = _atoms.KeepsAbove(_policy.MinimumContributors, division);
        _atoms.Split(changed, division);
        return enough;
    }

    /// <summary>The members of every atom.</summary>
    public int[][] Atoms() => _atoms.Members();

    /// <summary>What an earlier version told apart, this one tells apart as well.</summary>
    private void Take(PastVersion version)
    {
        Divide(version.Panel);
        foreach (var members in version.Sets)
        {
            Divide(members);
            if (_exchanges is not null) _exchanges.Add(new CohortView(members, version.Figures, _pooling, _policy));
        }
    }

    /// <summary>The parts into which a set divides the atoms that it touches.</summary>
    private List<int[]> Pieces(int[] members, Dictionary<int, int> division)
    {
        var inside = new MemberSet(_size, members);
        var pieces = new List<int[]>();
        foreach (var group in _panel.Where(member => division.ContainsKey(_atoms.AtomOf(member))).GroupBy(member => (_atoms.AtomOf(member), inside.Contains(member)))) pieces.Add([.. group]);
        return pieces;
    }

    private void Divide(int[] members) => _atoms.Split(members, _atoms.Divide(members));

    private double RangeOf(int[] members)
    {
        double[] sorted = [.. members.Select(member => _figures.Values[member]).Order()];
        return sorted.Length == 0 ? 0 : Quantile.InSorted(sorted, 0.75) - Quantile.InSorted(sorted, 0.25);
    }
}
