using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>Nothing is expected on that day, or it cannot be said what.</summary>
/// <param name="Reason">Why not, for programs.</param>
/// <param name="Message">Why not, for people.</param>
public sealed record NotExpected(TrackReason Reason, string Message) : IExpectedValue;
