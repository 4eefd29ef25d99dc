using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Schema.Benchmarks;

namespace EqualityCloud.Schema.Exports;

/// <summary>Gathers released benchmarks for a sheet, as the caller may see them, and leaves a line in the audit trail.</summary>
public sealed class BenchmarkExporter(IGrainFactory factory)
{
    /// <summary>Gathers a release; what the caller would not find by query is not found.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="period">The period.</param>
    /// <param name="version">The version; null for the newest.</param>
    public async Task<ExportAnswer> GatherAsync(Caller caller, ExportFormat format, string indicator, Period period, int? version)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var grains = new CallerGrains(factory, caller);
        if (!caller.May(Permissions.ReadBenchmarks)
            || !BenchmarkQueries.IsId(indicator)
            || await grains.CallKey<IBenchmarkGrain, Task<BenchmarkReading?>>(indicator, grain => grain.Read(period, version)) is not { } reading)
        {
            return new ExportAnswer(null, [Problem.NotFound("benchmark")]);
        }
        return await AnswerAsync(grains, ExportKind.Benchmark, format, $"benchmark/{indicator}", period, BenchmarkLines.Of(reading));
    }

    /// <summary>Gathers the overview of a period over all indicators.</summary>
    /// <param name="caller">The caller; one who may release.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="period">The period.</param>
    public async Task<ExportAnswer> GatherOverviewAsync(Caller caller, ExportFormat format, Period period)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (!caller.May(Permissions.ReleaseBenchmarks))
        {
            return new ExportAnswer(null, [new Problem(ProblemCodes.Forbidden, null, "Only a regional body or the platform exports the overview.")]);
        }
        var grains = new CallerGrains(factory, caller);
        var (groups, rows) = await ComparedIndicators.OverviewAsync(grains, period, Enum.GetValues<BenchmarkGroupKind>().ToImmutableArray());
        return await AnswerAsync(grains, ExportKind.BenchmarkOverview, format, "benchmarks", period, BenchmarkLines.Of(period, groups, rows));
    }

    private static async Task<ExportAnswer> AnswerAsync(CallerGrains grains, ExportKind kind, ExportFormat format, string subject, Period period, ImmutableArray<ImmutableArray<Formats.Writing.Cell>> lines)
    {
        var values = ImmutableSortedDictionary<string, string>.Empty
            .Add("kind", $"{kind}").Add("format", $"{format}").Add("lines", $"{lines.Length}").Add("period", BenchmarkKey.Of(period));
        // Noted before a byte leaves: what the trail does not know was not exported.
        await grains.Call<IAuditNoteGrain, Task>(Guid.CreateVersion7(), grain => grain.Note("data.exported", subject, values));
        return new ExportAnswer(ExportSheet.Of(kind, format, lines), []);
    }
}
