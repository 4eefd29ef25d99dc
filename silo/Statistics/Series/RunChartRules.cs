namespace EqualityCloud.Statistics.Series;

/// <summary>How long a pattern has to be before it counts. The defaults are those of Perla, Provost and Murray (BMJ Quality and Safety 2011;20:46-51).</summary>
/// <param name="FewestFigures">A series with fewer figures is not searched, since its median is not yet to be trusted; 10 by default.</param>
/// <param name="ShiftLength">Figures in a row on one side of the median; 6 by default. Figures on the median neither count nor break the row.</param>
/// <param name="TrendLength">Figures in a row going the same way; 5 by default, the first included. A figure equal to the one before neither counts nor breaks the row.</param>
public sealed record RunChartRules(int FewestFigures = 10, int ShiftLength = 6, int TrendLength = 5)
{
    /// <summary>The usual rules.</summary>
    public static RunChartRules Default { get; } = new();

    /// <summary>The rule for a pattern in words.</summary>
    /// <param name="kind">The pattern.</param>
    public string Describe(SignalKind kind) => kind switch
    {
        SignalKind.Shift => $"Shift: {ShiftLength} or more figures in a row on the same side of the median.",
        SignalKind.Trend => $"Trend: {TrendLength} or more figures in a row, each higher, or each lower, than the one before.",
        SignalKind.Outlier => "Outlier: a figure more than 2.66 times the mean difference between neighbouring figures away from the mean.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
