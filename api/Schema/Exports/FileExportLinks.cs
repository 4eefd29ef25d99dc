using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Schema.Exports;

/// <summary>The addresses that the host serves sheets under.</summary>
internal static class FileExportLinks
{
    public const string ActionPlan = "action-plan";
    public const string Observations = "observations";
    public const string LgInform = "lg-inform";
    public const string Benchmark = "benchmark";
    public const string BenchmarkOverview = "benchmark-overview";
    public const string Population = "population";

    /// <summary>What can be exported of the council's own.</summary>
    private static readonly ExportKind[] OfCouncil = [ExportKind.ActionPlan, ExportKind.Observations, ExportKind.LgInform, ExportKind.Population];

    public static ImmutableArray<FileExport> Of(Guid? strategy)
    {
        var query = strategy is { } id ? $"?strategy={id:N}" : "";
        return
        [
            .. from kind in OfCouncil
               where strategy is null || kind is not ExportKind.Population
               from format in Enum.GetValues<ExportFormat>()
               select new FileExport(kind, format, $"/files/exports/{NameOf(kind, format)}{query}", format is ExportFormat.Json || kind is ExportKind.Population ? null : $"/files/templates/{NameOf(kind, format)}"),
        ];
    }

    public static string NameOf(ExportKind kind) => kind switch
    {
        ExportKind.ActionPlan => ActionPlan,
        ExportKind.Observations => Observations,
        ExportKind.LgInform => LgInform,
        ExportKind.Benchmark => Benchmark,
        ExportKind.BenchmarkOverview => BenchmarkOverview,
        ExportKind.Population => Population,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static ImmutableArray<FileExport> OfBenchmark(string indicator, Period period, int version) =>
        Of(ExportKind.Benchmark, $"?indicator={indicator}&{Of(period)}&version={version}");

    public static ImmutableArray<FileExport> OfBenchmarkOverview(Period period) => Of(ExportKind.BenchmarkOverview, $"?{Of(period)}");

    private static ImmutableArray<FileExport> Of(ExportKind kind, string query) =>
        [.. Enum.GetValues<ExportFormat>().Select(format => new FileExport(kind, format, $"/files/exports/{NameOf(kind, format)}{query}", TemplateUrl: null))];

    private static string Of(Period period) => string.Create(CultureInfo.InvariantCulture, $"start={period.Start:yyyy-MM-dd}&end={period.End:yyyy-MM-dd}");

    private static string NameOf(ExportKind kind, ExportFormat format) => $"{NameOf(kind)}.{format.ToString().ToLowerInvariant()}";
}
