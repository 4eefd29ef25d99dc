using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Indicators;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Imports;

/// <summary>Figures for a council's metrics.</summary>
internal sealed class MetricTarget(CallerGrains grains, DateOnly today, Guid job, bool makesMetrics) : ImportTarget
{
    private readonly Dictionary<Guid, MetricView?> _read = [];
    private readonly Dictionary<string, MetricMaking> _making = new(StringComparer.Ordinal);
    private CouncilView? _council;

    public override async Task<CheckedPage> Check(ImmutableArray<ImportRow> rows)
    {
        var (items, problems, unchanged) = (ImmutableArray.CreateBuilder<ImportItem>(), ImmutableArray.CreateBuilder<ImportProblem>(), 0);
        foreach (var row in rows)
        {
            var observed = row switch
            {
                ImportRow.Observed direct => direct,
                ImportRow.Indicated indicated => await Resolve(indicated, items, problems),
                _ => throw new InvalidOperationException($"A metric takes no {row.GetType().Name}."),
            };
            if (observed is null)
            {
                continue;
            }
            var metric = await Metric(observed.Metric);
            if ((metric?.Details ?? Made(observed.Metric)?.Details) is not { } details)
            {
                problems.Add(Error(observed.Row, ImportColumns.Metric, ProblemCodes.Unknown, "The council has no such metric. Export the observations again and copy the id from there."));
                continue;
            }
            var current = metric is null ? null : Current(metric, observed.Entry.Period);
            if (ObservationChanges.Says(current?.Entry, observed.Entry))
            {
                unchanged++;
                continue;
            }
            var wrong = MetricRules.Check(details, observed.Entry, current, today);
            if (!wrong.IsEmpty)
            {
                problems.AddRange(wrong.Select(problem => Of(observed.Row, problem)));
                continue;
            }
            var isConflict = observed.Mark is { } mark && (current is null || ContentMark.Of(current.Entry) != mark);
            items.Add(new ImportItem
            {
                Row = observed.Row,
                Change = isConflict ? ImportChange.Conflict : current is null ? ImportChange.Added : ImportChange.Changed,
                Title = $"{details.Title}: {observed.Entry.Label ?? Words(observed.Entry.Period)}",
                Target = observed.Metric,
                Observation = new ObservationSwap(observed.Entry.Period, current?.Entry, observed.Entry),
            });
        }
        return new CheckedPage(items.ToImmutable(), unchanged, problems.ToImmutable());
    }

    public override async Task<ImmutableArray<LeftItem>> Swap(ImmutableArray<ImportItem> items, bool back)
    {
        var left = ImmutableArray.CreateBuilder<LeftItem>();
        // A metric is made before its figures come and taken back after they are gone.
        foreach (var item in back ? items.Reverse() : items)
        {
            if (back && item.Making is null && items.Any(other => other.Making?.Id == item.Target) && !await grains.Call<IMetricGrain, Task<bool>>(item.Target!.Value, static grain => grain.Exists()))
            {
                // Before a crash the metric was taken back already, which is done after its figures.
                continue;
            }
            if (await Try(item, () => item.Making is { } making ? Swap(making, back) : Swap(item.Target!.Value, item.Observation!, back)) is { } undone)
            {
                left.Add(undone);
            }
        }
        return left.ToImmutable();
    }

    public override async Task<ImmutableArray<LeftItem>> FindChanged(ImmutableArray<ImportItem> items)
    {
        var left = ImmutableArray.CreateBuilder<LeftItem>();
        foreach (var item in items)
        {
            if (item.Making is { } making)
            {
                if (await Metric(making.Id) is { } made && !IsAsImported(made, making, items))
                {
                    left.Add(Left(item, "Somebody changed or used this metric after the import made it, so the import is not undone. Take that back first."));
                }
                continue;
            }
            var current = await Metric(item.Target!.Value) is { } metric ? Current(metric, item.Observation!.Period) : null;
            if (!ObservationChanges.Says(current?.Entry, item.Observation!.After))
            {
                left.Add(Left(item, "Somebody changed these figures after the import, so it is not undone. Correct them by hand, or put the imported figures back first."));
            }
        }
        return left.ToImmutable();
    }

    private Task<Outcome> Swap(Guid metric, ObservationSwap observation, bool back)
    {
        var swap = back ? Back(observation) : observation;
        return grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Swap(swap, job));
    }

    private async Task<Outcome> Swap(MetricMaking making, bool back)
    {
        if (back)
        {
            return await grains.Call<IMetricGrain, Task<Outcome>>(making.Id, grain => grain.Unmake(making, job));
        }
        // Since the preview somebody may have made one by hand: two for one indicator would be one too many.
        return (await StandingFor(making.Details.Indicator!.Id)).Any(metric => metric.Id != making.Id)
            ? Outcome.Refused(0, new Problem(ProblemCodes.Conflict, null, "Somebody made a metric for this indicator meanwhile, so no second one is made. Upload the file again."))
            : await grains.Call<IMetricGrain, Task<Outcome>>(making.Id, grain => grain.Make(making, job));
    }

    /// <summary>Which of the council's metrics an indicator's figures belong to, with the groups that it has.</summary>
    private async Task<ImportRow.Observed?> Resolve(ImportRow.Indicated row, ImmutableArray<ImportItem>.Builder items, ImmutableArray<ImportProblem>.Builder problems)
    {
        if (row.Entry.Figures.IsEmpty)
        {
            problems.Add(Warning(row, "NOT_CALCULATED", row.Entry.Note ?? "There is no figure."));
            return null;
        }
        var found = await StandingFor(row);
        if (found.Length > 1)
        {
            problems.Add(Warning(row, ProblemCodes.Duplicate, $"{found.Length} metrics of the council stand for {row.Code}. Leave that to one of them and upload the file again."));
            return null;
        }
        var made = found.IsEmpty ? await Making(row, items) : null;
        if ((found.IsEmpty ? made?.Details : found[0].Details) is not { } details)
        {
            problems.Add(Warning(row, "NO_METRIC", $"No metric of the council stands for {row.Code}, so its figure is not recorded. Make one and upload the file again."));
            return null;
        }
        var fitting = row.Entry.Figures.Where(figure => figure.Group == Breakdown.All || details.Breakdown?.Groups.Any(group => group.Key == figure.Group) == true).ToImmutableArray();
        if (fitting.IsEmpty)
        {
            problems.Add(Warning(row, ProblemCodes.UnknownGroup,
                $"The metric \"{details.Title}\" has none of the groups {string.Join(", ", row.Entry.Figures.Select(figure => figure.Group))}, so the figure is not recorded. Give it these groups and upload the file again."));
            return null;
        }
        return new ImportRow.Observed(row.Row, made?.Id ?? found[0].Id, row.Entry with { Figures = fitting }, Mark: null);
    }

    /// <summary>The metric to be made for an indicator of the catalogue; null where none can be.</summary>
    private async Task<MetricMaking?> Making(ImportRow.Indicated row, ImmutableArray<ImportItem>.Builder items)
    {
        if (_making.TryGetValue(row.Code, out var planned))
        {
            return planned;
        }
        var indicator = makesMetrics && row.Framework is null && (await Council()).Metrics.Length + _making.Count < Limits.Metrics
            ? await grains.CallTenant<IIndicatorsGrain, Task<CatalogueIndicator?>>(grain => grain.Find(row.Code, null))
            : null;
        if (indicator is null)
        {
            return null;
        }
        // Named by its indicator, so that two previews that are both accepted make one metric; where that name is taken by something else, by the import.
        var id = DerivedId.Of(grains.Caller.Tenant.Value, $"metric-for/{row.Code}");
        if (await Metric(id) is not null)
        {
            id = DerivedId.Of(job, $"metric-for/{row.Code}");
        }
        var making = new MetricMaking(id, $"{id:N}", IndicatorMetrics.Of(indicator, new MetricWording()));
        items.Add(new ImportItem { Row = row.Row, Change = ImportChange.Added, Title = $"New metric: {making.Details.Title}", Target = id, Making = making });
        return _making[row.Code] = making;
    }

    private MetricMaking? Made(Guid id) => _making.Values.FirstOrDefault(making => making.Id == id);

    /// <summary>Whether there is nothing to a metric but what the import made and recorded.</summary>
    private static bool IsAsImported(MetricView metric, MetricMaking making, ImmutableArray<ImportItem> items) =>
        Same.Content(metric.Details, making.Details) && metric.UsedBy.IsEmpty && metric.Consents.IsEmpty
        && metric.Observations.All(held => items.Any(item => item.Target == making.Id && item.Observation?.Period == held.Observation.Entry.Period));

    private Task<ImmutableArray<MetricView>> StandingFor(string indicator) => StandingFor(metric => metric.Details.Indicator?.Id == indicator);

    private Task<ImmutableArray<MetricView>> StandingFor(ImportRow.Indicated row) => StandingFor(metric => StandsFor(metric, row));

    private async Task<ImmutableArray<MetricView>> StandingFor(Func<MetricView, bool> stands)
    {
        var found = ImmutableArray.CreateBuilder<MetricView>();
        foreach (var id in (await Council()).Metrics)
        {
            if (await Metric(id) is { } metric && stands(metric))
            {
                found.Add(metric);
            }
        }
        return found.ToImmutable();
    }

    private static ImportProblem Warning(ImportRow.Indicated row, string code, string message) => new(row.Row, null, row.Code, code, IsError: false, message);

    private static bool StandsFor(MetricView metric, ImportRow.Indicated row) => row.Framework is null
        ? metric.Details.Indicator?.Id == row.Code
        : metric.Details.Frameworks.Any(reference => reference.Framework == row.Framework && string.Equals(reference.Code, row.Code, StringComparison.OrdinalIgnoreCase));

    private async Task<CouncilView> Council() =>
        _council ??= await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get()) ?? throw new OrleansException("The tenant has no council to import into.");

    /// <summary>A metric of which a page has many rows is read once.</summary>
    private async Task<MetricView?> Metric(Guid id)
    {
        if (!_read.TryGetValue(id, out var metric))
        {
            _read[id] = metric = await grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(new RagRule()));
        }
        return metric;
    }

    private static Observation? Current(MetricView metric, Period period) => metric.Observations.FirstOrDefault(o => o.Observation.Entry.Period == period)?.Observation;

    private static ObservationSwap Back(ObservationSwap swap) => swap with { Before = swap.After, After = swap.Before };

    private static string Words(Period period) => $"{period.Start:yyyy-MM-dd} to {period.End:yyyy-MM-dd}";
}
