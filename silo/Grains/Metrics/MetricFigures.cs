using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Grains.Metrics;

/// <summary>The figures of a metric's observations as they were last worked out: a new observation costs one, not all of them again.</summary>
internal sealed class MetricFigures
{
    private Dictionary<Observation, MeasuredObservation> _known = new(ReferenceEqualityComparer.Instance);
    private MetricDetails? _details;
    private MetricMeasure? _measure;

    /// <summary>How the metric is measured.</summary>
    public MetricMeasure MeasureOf(MetricDetails details)
    {
        if (_measure is null || !ReferenceEquals(_details, details))
        {
            (_details, _measure) = (details, new MetricMeasure(details));
            _known.Clear();
        }
        return _measure;
    }

    /// <summary>Each observation with its figures, in the order of the state.</summary>
    public ImmutableArray<MeasuredObservation> Of(MetricState state)
    {
        var measure = MeasureOf(state.Details);
        Forget(state);
        return [.. state.Observations.Select(observation => Of(measure, observation))];
    }

    /// <summary>
    /// One observation with its figures. They are not kept: whoever has just recorded an observation reads it, and most metrics are not looked at
    /// again before the next one.
    /// </summary>
    public MeasuredObservation One(MetricDetails details, Observation observation)
    {
        var measure = MeasureOf(details);
        return _known.TryGetValue(observation, out var known) ? known : Measured(measure, observation);
    }

    /// <summary>Lets go of the figures.</summary>
    public void Forget() => _known = new(ReferenceEqualityComparer.Instance);

    private void Forget(MetricState state)
    {
        if (_known.Count > state.Observations.Length)
        {
            var kept = state.Observations.ToHashSet<Observation>(ReferenceEqualityComparer.Instance);
            foreach (var gone in _known.Keys.Where(observation => !kept.Contains(observation)).ToArray())
            {
                _known.Remove(gone);
            }
        }
    }

    private MeasuredObservation Of(MetricMeasure measure, Observation observation)
    {
        if (!_known.TryGetValue(observation, out var known))
        {
            known = Measured(measure, observation);
            _known.Add(observation, known);
        }
        return known;
    }

    private static MeasuredObservation Measured(MetricMeasure measure, Observation observation)
    {
        var headline = measure.Headline(observation.Entry.Figures);
        return new MeasuredObservation(observation, headline, FigureViews.Of(measure, observation, headline));
    }
}
