using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What a metric is to reach, and where it stands today.</summary>
public sealed class MetricTarget(TargetView view)
{
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

    /// <summary>The value to be reached by the due date; null for a range or where it cannot be said.</summary>
    public decimal? ValueAtDue => view.ValueAtDue;

    /// <summary>The value that the path from baseline to target has today.</summary>
    public decimal? ExpectedToday => view.ExpectedToday;

    /// <summary>Where the latest value stands against it.</summary>
    public TrackStatus Status => view.Status;

    /// <summary>The rule behind the status, in words.</summary>
    public string Rule => view.Rule;
}
