using System.Text;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Schema.Exports;

namespace EqualityCloud.Schema.Tests.Benchmarks;

public sealed class BenchmarkSheetTests
{
    private static readonly ReleasedFigure Hidden = new ReleasedFigure.Hidden("TOO_FEW_FOR_QUARTILES", "Hidden: quartiles need 9 councils.");

    [Fact]
    public void Sheet_OfARelease_SaysHiddenAndKeepsNegativesNumbers()
    {
        var cohort = new CohortRelease
        {
            Kind = BenchmarkGroupKind.Region,
            Key = "Region/NorthEast",
            Name = "=North East",
            Invited = 12,
            Contributed = 7,
            Counted = 7,
            Median = new ReleasedFigure.Shown(-3.5m),
            FirstQuartile = Hidden,
            ThirdQuartile = Hidden,
            Spread = Hidden,
            Pooled = Hidden,
            PooledLow = Hidden,
            PooledHigh = Hidden,
            MedianChange = new ReleasedFigure.Shown(0m),
        };
        var reading = new BenchmarkReading
        {
            Description = new BenchmarkDescription("gap", "Gap", MetricKind.PayGap, MeasureUnit.Percent, FavourableDirection.Parity, IsPublic: false),
            Period = new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)),
            Version = 2,
            ReleasedAt = DateTimeOffset.UnixEpoch,
            Policy = "2026-1",
            HowToRead = "",
            Cohorts = [new CohortReading(cohort, null, null)],
        };
        using var file = new MemoryStream();

        ExportSheet.Of(ExportKind.Benchmark, ExportFormat.Csv, BenchmarkLines.Of(reading)).Write(file);

        var lines = Encoding.UTF8.GetString(file.ToArray()).Trim('\uFEFF').Split("\r\n");
        Assert.StartsWith("Indicator,Title,Period start,Period end,Version,Policy,Kind,Group,Group name,Invited,Contributed,Counted,First quartile,Median", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "gap,Gap,2023-04-01,2024-03-31,2,2026-1,Region,Region/NorthEast,'=North East,12,7,7,hidden,-3.5,hidden,hidden,hidden,hidden,hidden,,0,,,TOO_FEW_FOR_QUARTILES,Hidden: quartiles need 9 councils.",
            lines[1]);
    }
}
