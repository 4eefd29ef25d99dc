namespace EqualityCloud.Statistics.Counts;

/// <summary>The same outcome counted in two groups: the group of interest (minority ethnic, disabled, women) and the comparator (white, not disabled, men).</summary>
/// <param name="Interest">The group that the question is about.</param>
/// <param name="Comparator">The group it is compared with; nobody is in both.</param>
public readonly record struct TwoGroups(GroupCount Interest, GroupCount Comparator)
{
    /// <summary>Cases in both groups together.</summary>
    public long Cases => Interest.Cases + Comparator.Cases;

    /// <summary>People in both groups together.</summary>
    public long Total => Interest.Total + Comparator.Total;

    /// <summary>The two groups with their parts exchanged.</summary>
    /// <remarks>A method: a record prints its properties, and one of its own type would be printed without end.</remarks>
    public TwoGroups Exchange() => new(Comparator, Interest);

    /// <summary>The smallest of the four cells to expect if the groups did not differ; 0 where there is nobody.</summary>
    public double SmallestExpectedCell
    {
        get
        {
            if (Total == 0) return 0;
            double smallerGroup = Math.Min(Interest.Total, Comparator.Total);
            return smallerGroup * Math.Min(Cases, Total - Cases) / Total;
        }
    }

    /// <summary>The counts of two bodies together.</summary>
    /// <param name="left">Counts of one body.</param>
    /// <param name="right">Counts of another.</param>
    /// <exception cref="OverflowException">A sum is too large to hold.</exception>
    public static TwoGroups operator +(TwoGroups left, TwoGroups right) => new(left.Interest + right.Interest, left.Comparator + right.Comparator);

    /// <summary>The counts of two bodies together.</summary>
    /// <param name="left">Counts of one body.</param>
    /// <param name="right">Counts of another.</param>
    /// <exception cref="OverflowException">A sum is too large to hold.</exception>
    public static TwoGroups Add(TwoGroups left, TwoGroups right) => left + right;
}
