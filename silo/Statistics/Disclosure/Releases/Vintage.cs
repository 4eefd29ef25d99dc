namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The figures of one version of the period, and which contributors lie where in their order.</summary>
internal sealed class Vintage
{
    private readonly double[] _values;
    private readonly int[] _members;

    public Vintage(Figures figures, ReadOnlySpan<int> panel)
    {
        Figures = figures;
        _members = panel.ToArray();
        _values = new double[_members.Length];
        for (var at = 0; at < _members.Length; at++) _values[at] = figures.Values[_members[at]];
        Array.Sort(_values, _members);
    }

    public Figures Figures { get; }

    /// <summary>Adds the members whose values lie between two values, ends included: their own percentile may be another in the other world. False where there is no more room.</summary>
    public bool AddBetween(double one, double other, int[] affected, ref int count)
    {
        var (low, high) = one <= other ? (one, other) : (other, one);
        var from = Array.BinarySearch(_values, low);
        if (from < 0) from = ~from;
        while (from > 0 && _values[from - 1] >= low) from--;
        for (var at = from; at < _values.Length && _values[at] <= high; at++)
        {
            if (count == affected.Length) return false;
            affected[count++] = _members[at];
        }
        return true;
    }
}
