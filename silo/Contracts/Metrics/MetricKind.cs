namespace EqualityCloud.Contracts.Metrics;

/// <summary>How a metric's value is made from its figures.</summary>
[GenerateSerializer, Alias("metrics.metric-kind")]
public enum MetricKind
{
    /// <summary>Numerator over denominator, as a percentage.</summary>
    Proportion,

    /// <summary>The rate of the group of interest over the rate of the comparator.</summary>
    RelativeLikelihood,

    /// <summary>The share of one group less the share of another, in percentage points.</summary>
    PercentagePointDifference,

    /// <summary>(Comparator - group) over comparator, as a percentage; given as a value.</summary>
    PayGap,

    /// <summary>Numerator over denominator, times the metric's factor.</summary>
    Rate,

    /// <summary>A step on a scale; given as a value.</summary>
    Level,

    /// <summary>A number of people or things: the numerator.</summary>
    Count,

    /// <summary>Any other figure, given as a value.</summary>
    Value,

    /// <summary>The share of the group of interest (such as staff) over the share of the comparator (such as residents), which is taken as exact.</summary>
    Index,
}
