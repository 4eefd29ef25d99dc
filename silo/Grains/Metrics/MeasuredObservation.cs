using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Grains.Metrics;

/// <summary>An observation, its figure with all digits, and the view of it.</summary>
internal sealed record MeasuredObservation(Observation Observation, Measured Headline, ObservationView View);
