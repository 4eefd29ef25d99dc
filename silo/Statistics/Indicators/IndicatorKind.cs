namespace EqualityCloud.Statistics.Indicators;

/// <summary>What sort of figure an indicator is: this decides which counts it needs, its unit and how it may be pooled.</summary>
public enum IndicatorKind
{
    /// <summary>A part of a whole, in percent (0 to 100); needs a numerator and a denominator.</summary>
    Proportion,

    /// <summary>The share of one group over the share of another, a ratio of 0 or more with parity at 1; needs both counts of both groups.</summary>
    RelativeLikelihood,

    /// <summary>One percentage less another, in percentage points with parity at 0; needs both counts of both groups.</summary>
    PercentagePointDifference,

    /// <summary>(comparator - group) / comparator, in percent with parity at 0 and no lower bound; a published gap has no counts.</summary>
    PayGap,

    /// <summary>Events for so many people, such as incidents per 100,000 residents; needs events and a population.</summary>
    Rate,

    /// <summary>A step on an ordered scale, such as a framework level; levels are compared, never averaged.</summary>
    Level,

    /// <summary>A plain number of people or events.</summary>
    Count,

    /// <summary>A number made up of others: a ratio of two shares with parity at 1, such as workforce over residents, or (in the unit score) a score without parity.</summary>
    Index,
}
