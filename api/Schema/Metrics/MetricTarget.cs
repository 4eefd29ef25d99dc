using EqualityCloud.Contracts.Metrics;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What a metric is to reach, and where it stands today.</summary>
public sealed class MetricTarget(Guid metric, TargetView view)
{
    [GraphQLIgnore]
    internal Guid Metric => metric;

    /// <summary>Unique within the metric.</summary>
    public string Key => view.Target.Key;

    /// <summary>What it asks for.</summary>
    public TargetKind Kind => view.Target.Kind;

    /// <summary>The group it is for; null for the metric's own value.</summary>
    public string? Group => view.Target.Group;

    /// <summary>The value, the change a year, or the lower bound.</summary>
    public decimal? Value => view.Target.Value;

    /// <summary>The upper bound of a range.</summary>
    public decimal? UpperValue => view.Target.UpperValue;

    /// <summary>The last day on which it is in time.</summary>
    public DateOnly? DueDate => view.Target.Due?.By;

    /// <summary>As the document says it.</summary>
    public string? AsPrinted => view.Target.AsPrinted;

    /// <summary>For parity of a figure that has none by its nature: the value to be on a par with.</summary>
    public decimal? ParityWith => view.Target.ParityWith;

    /// <summary>What it comes to by the due date.</summary>
    public IExpectedValue AtDue => FigureResults.Of(view.AtDue);

    /// <summary>Where the path from baseline to target is today.</summary>
    public IExpectedValue Expected => FigureResults.Of(view.Today);

    /// <summary>The value to be reached by the due date; null for a range or where it cannot be said.</summary>
    public decimal? ValueAtDue => FigureResults.ValueOf(view.AtDue);

    /// <summary>The value that the path has today; null for a range or where it cannot be said.</summary>
    public decimal? ExpectedToday => FigureResults.ValueOf(view.Today);

    /// <summary>Where the latest value stands against it.</summary>
    public TrackStatus Status => view.Status;

    /// <summary>The rule behind the status, in words.</summary>
    public string Rule => view.Rule;

    /// <summary>Why the status was given, for programs.</summary>
    public TrackReason Reason => view.Reason;

    /// <summary>What was compared with what and how it came out, in a sentence.</summary>
    public string Explanation => view.Explanation;

    /// <summary>How far the latest figure is behind the value expected on its own day, in the figure's unit; negative where it is ahead, null where there is nothing to compare.</summary>
    public decimal? Behind => view.Behind;

    /// <summary>For a figure that is behind, whether chance alone may have put it there; null where that cannot be said.</summary>
    public bool? MayBeChance => view.MayBeChance;
}
