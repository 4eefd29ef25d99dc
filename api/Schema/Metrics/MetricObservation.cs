using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;

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

    /// <summary>The value, in the metric's unit; null where it cannot be calculated.</summary>
    public decimal? Value => view.Value;

    /// <summary>Why there is no value.</summary>
    public string? NotCalculable => view.NotCalculable;

    /// <summary>The numerators of all groups added up; null where there is none.</summary>
    public long? Numerator => view.Observation.Entry.Figures.All(figures => figures.Numerator is null) ? null : view.Observation.Entry.Figures.Sum(figures => figures.Numerator);

    /// <summary>The denominators of all groups added up; null where there is none.</summary>
    public long? Denominator => view.Observation.Entry.Figures.All(figures => figures.Denominator is null) ? null : view.Observation.Entry.Figures.Sum(figures => figures.Denominator);

    /// <summary>The figures by group.</summary>
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
