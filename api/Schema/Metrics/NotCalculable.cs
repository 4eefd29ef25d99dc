using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>There is no figure. It is shown as such: it is not 0, and not a blank.</summary>
/// <param name="Reason">Why not, for programs.</param>
/// <param name="Message">Why not, for people.</param>
public sealed record NotCalculable(NotCalculableReason Reason, string Message) : IFigureResult, IProjectionResult, IRunChartResult;
