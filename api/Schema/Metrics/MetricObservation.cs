using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

/// <summary>The figures of one period and the value that follows from them.</summary>
public sealed class MetricObservation(ObservationView view)
{
    /// <summary>The period as people say it, such as 2021-22.</summary>
    public string Period => view.Observation.Entry.Label ?? $"{view.Observation.Entry.Period.Start:yyyy-MM-dd}/{view.Observation.Entry.Period.End:yyyy-MM-dd}";

    /// <summary>Its first day.</summary>
    public DateOnly PeriodStart => view.Observation.Entry.Period.Start;

    /// <summary>Its last day.</summary>
    public DateOnly PeriodEnd => view.Observation.Entry.Period.End;

    /// <summary>Provisional or final.</summary>
    public ObservationStatus Status => view.Observation.Entry.Status;

    /// <summary>The metric's figure of the period with interval, test and verdict, or why there is none.</summary>
    public IFigureResult Result => FigureResults.Of(view.Result);

    /// <summary>The value alone, in the metric's unit; null where it cannot be calculated.</summary>
    public decimal? Value => FigureResults.ValueOf(view.Result);

    /// <summary>Why there is no value.</summary>
    public string? NotCalculable => (view.Result as FigureResult.NotCalculable)?.Message;

    /// <summary>How many had the outcome, of all that are compared; null for a value without counts.</summary>
    public long? Numerator => (view.Result as FigureResult.Known)?.Figure.Cases;

    /// <summary>How many people are behind the value, of all that are compared; null for a value without counts.</summary>
    public long? Denominator => (view.Result as FigureResult.Known)?.Figure.People;

    /// <summary>Each group with its own figure, in the order of recording.</summary>
    [ListSize(AssumedSize = 5)]
    public ImmutableArray<GroupObservation> Groups => [.. view.Groups.Select(group => new GroupObservation(group))];

    /// <summary>For a share with a group of interest and a comparator: the relative likelihood of the two.</summary>
    public IFigureResult? Comparison => view.Comparison is { } compared ? FigureResults.Of(compared) : null;

    /// <summary>How many people's group is not known; null where the breakdown has no room for them.</summary>
    public NotKnownSize? NotKnown => view.NotKnown;

    /// <summary>The figures by group as they were recorded.</summary>
    public ImmutableArray<GroupFigures> Figures => view.Observation.Entry.Figures;

    /// <summary>Where they are from.</summary>
    public string? Source => view.Observation.Entry.Source;

    /// <summary>What a reader must know.</summary>
    public string? Note => view.Observation.Entry.Note;

    /// <summary>Counts the times that this period was recorded, from 1.</summary>
    public int Revision => view.Observation.Revision;

    /// <summary>When it was recorded, UTC.</summary>
    public DateTimeOffset RecordedAt => view.Observation.RecordedAt;
}
