using System.Collections.Immutable;
using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Formats.Writing;
using EqualityCloud.Schema.Population;

namespace EqualityCloud.Schema.Exports;

/// <summary>Gathers what a caller may see of its own council for a sheet, and leaves a line in the audit trail.</summary>
public sealed class FileExporter(IGrainFactory factory)
{
    private const int MostLines = 100_000;
    private const int AtOnce = 32;

    /// <summary>Gathers a sheet.</summary>
    /// <param name="caller">The caller: another council's strategy is not found.</param>
    /// <param name="kind">What it holds.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="strategy">Only what belongs to one strategy; null for all of the council's.</param>
    public async Task<ExportAnswer> GatherAsync(Caller caller, ExportKind kind, ExportFormat format, Guid? strategy)
    {
        var grains = new CallerGrains(factory, caller);
        if (await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get()) is not { } council)
        {
            return Refuse(Problem.NotFound("council"));
        }
        var strategies = (await ReadAsync(strategy is { } one ? [one] : council.Strategies, id => grains.Call<IStrategyGrain, Task<StrategyView?>>(id, static grain => grain.Get()))).ToArray();
        if (strategy is not null && strategies.Length == 0)
        {
            return Refuse(Problem.NotFound("strategy"));
        }
        if (strategy is not null && kind is ExportKind.Population)
        {
            return Refuse(Problem.NotFound("export"));
        }
        if (!caller.May(Permissions.ReadStrategies))
        {
            return Refuse(new Problem(ProblemCodes.Forbidden, null, "Your role does not let you export this. Ask your strategy lead."));
        }
        var metrics = kind is ExportKind.ActionPlan ? [] : await MetricsAsync(grains, strategy is null ? council.Metrics : strategies[0].Metrics, council.Profile.RagRule);
        ImmutableArray<ImmutableArray<Cell>> lines = kind switch
        {
            ExportKind.ActionPlan => await PlanAsync(grains, strategies),
            ExportKind.Observations => [.. metrics.SelectMany(ExportLines.Of)],
            ExportKind.Population => await PopulationAsync(grains, metrics),
            _ => [.. metrics.SelectMany(metric => ExportLines.LgInformOf(metric, council.Profile))],
        };
        if (lines.Length > MostLines)
        {
            return Refuse(new Problem(ProblemCodes.LimitReached, "strategy", $"A sheet has at most {MostLines:N0} lines and this would have {lines.Length:N0}. Export one strategy at a time."));
        }
        var values = ImmutableSortedDictionary<string, string>.Empty.Add("kind", $"{kind}").Add("format", $"{format}").Add("lines", $"{lines.Length}");
        var note = Guid.CreateVersion7();
        // Noted before a byte leaves: what the trail does not know was not exported.
        await grains.Call<IAuditNoteGrain, Task>(note, grain => grain.Note("data.exported", strategy is { } id ? $"strategy/{id:N}" : "council", values));
        return new ExportAnswer(ExportSheet.Of(kind, format, lines), []);
    }

    private static async Task<ImmutableArray<ImmutableArray<Cell>>> PlanAsync(CallerGrains grains, StrategyView[] strategies)
    {
        var objectives = await ReadAsync(strategies.SelectMany(strategy => strategy.Objectives), id => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, static grain => grain.Get()));
        return [.. objectives.SelectMany(ExportLines.Of)];
    }

    private static Task<IEnumerable<MetricView>> MetricsAsync(CallerGrains grains, ImmutableArray<Guid> metrics, RagRule rule) =>
        ReadAsync(metrics, id => grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(rule)));

    private static async Task<ImmutableArray<ImmutableArray<Cell>>> PopulationAsync(CallerGrains grains, IEnumerable<MetricView> metrics) =>
        await grains.CallTenant<IPopulationGrain, Task<PopulationProfile?>>(static grain => grain.Get()) is { } profile
            ? [.. PopulationLines.Of(profile, await Workforces.RepresentAsync(metrics, grains))]
            : [];

    private static async Task<IEnumerable<T>> ReadAsync<T>(IEnumerable<Guid> ids, Func<Guid, Task<T?>> read)
        where T : class
    {
        var found = new List<T>();
        foreach (var together in ids.Chunk(AtOnce))
        {
            found.AddRange((await Task.WhenAll(together.Select(read))).OfType<T>());
        }
        return found;
    }

    private static ExportAnswer Refuse(Problem problem) => new(null, [problem]);
}
