using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Grains.Tests.Metrics;

/// <summary>What of a result is there.</summary>
internal static class Shown
{
    public static decimal? Value(this FigureResult result) => (result as FigureResult.Known)?.Figure.Value;

    public static NotCalculableReason? Missing(this FigureResult result) => (result as FigureResult.NotCalculable)?.Reason;

    public static Figure Figure(this FigureResult result) => Assert.IsType<FigureResult.Known>(result).Figure;

    public static decimal? Point(this ExpectedValue expected) => (expected as ExpectedValue.Point)?.Value;
}
