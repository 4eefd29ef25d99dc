using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>Gives what the grains answer the types of the schema.</summary>
internal static class FigureResults
{
    public static IFigureResult Of(FigureResult result) => result switch
    {
        FigureResult.Known known => new Figure(known.Figure),
        FigureResult.NotCalculable not => new NotCalculable(not.Reason, not.Message),
        _ => throw new InvalidOperationException("A third kind of result."),
    };

    public static IExpectedValue Of(ExpectedValue expected) => expected switch
    {
        ExpectedValue.Point point => new ExpectedPoint(point.Value, point.Text),
        ExpectedValue.Band band => new ExpectedBand(band.Low, band.High, band.Text),
        ExpectedValue.NotKnown not => new NotExpected(not.Reason, not.Message),
        _ => throw new InvalidOperationException("A fourth kind of expected value."),
    };

    public static IProjectionResult Of(ProjectionResult result) => result switch
    {
        ProjectionResult.Known known => new ProjectedFigure(known.Projection),
        ProjectionResult.NotCalculable not => new NotCalculable(not.Reason, not.Message),
        _ => throw new InvalidOperationException("A third kind of result."),
    };

    public static IRunChartResult Of(RunChartResult result) => result switch
    {
        RunChartResult.Known known => new RunChart(known.Chart),
        RunChartResult.NotCalculable not => new NotCalculable(not.Reason, not.Message),
        _ => throw new InvalidOperationException("A third kind of result."),
    };

    public static decimal? ValueOf(FigureResult? result) => (result as FigureResult.Known)?.Figure.Value;

    public static decimal? ValueOf(ExpectedValue expected) => (expected as ExpectedValue.Point)?.Value;
}
