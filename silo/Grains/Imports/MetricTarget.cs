using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Metrics;

namespace EqualityCloud.Grains.Imports;

/// <summary>Figures for a council's metrics.</summary>
internal sealed class MetricTarget(CallerGrains grains, DateOnly today, Guid job) : ImportTarget
{
    private readonly Dictionary<Guid, MetricView?> _read = [];
    private CouncilView? _council;

    public override async Task<CheckedPage> Check(ImmutableArray<ImportRow> rows)
    {
        var (items, problems, unchanged) = (ImmutableArray.CreateBuilder<ImportItem>(), ImmutableArray.CreateBuilder<ImportProblem>(), 0);
        foreach (var row in rows)
        {
            var observed = row switch
            {
                ImportRow.Observed direct => direct,
                ImportRow.Indicated indicated => await Resolve(indicated, problems),
                _ => throw new InvalidOperationException($"A metric takes no {row.GetType().Name}."),
            };
            if (observed is null)
            {
                continue;
            }
            if (await Metric(observed.Metric) is not { } metric)
            {
                problems.Add(Error(observed.Row, ImportColumns.Metric, ProblemCodes.Unknown, "The council has no such metric. Export the observations again and copy the id from there."));
                continue;
            }
            var current = Current(metric, observed.Entry.Period);
            if (ObservationChanges.Says(current?.Entry, observed.Entry))
            {
                unchanged++;
                continue;
            }
            var wrong = MetricRules.Check(metric.Details, observed.Entry, current, today);
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
                Title = $"{metric.Details.Title}: {observed.Entry.Label ?? Words(observed.Entry.Period)}",
                Target = metric.Id,
                Observation = new ObservationSwap(observed.Entry.Period, current?.Entry, observed.Entry),
            });
        }
        return new CheckedPage(items.ToImmutable(), unchanged, problems.ToImmutable());
    }

    public override async Task<ImmutableArray<LeftItem>> Swap(ImmutableArray<ImportItem> items, bool back)
    {
        var left = ImmutableArray.CreateBuilder<LeftItem>();
        foreach (var item in items)
        {
            var swap = back ? Back(item.Observation!) : item.Observation!;
            if (await Try(item, () => grains.Call<IMetricGrain, Task<Outcome>>(item.Target!.Value, grain => grain.Swap(swap, job))) is { } undone)
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
            var current = await Metric(item.Target!.Value) is { } metric ? Current(metric, item.Observation!.Period) : null;
            if (!ObservationChanges.Says(current?.Entry, item.Observation!.After))
            {
                left.Add(Left(item, "Somebody changed these figures after the import, so it is not undone. Correct them by hand, or put the imported figures back first."));
            }
        }
        return left.ToImmutable();
    }

    /// <summary>Which of the council's metrics an indicator's figures belong to, with the groups that it has.</summary>
    private async Task<ImportRow.Observed?> Resolve(ImportRow.Indicated row, ImmutableArray<ImportProblem>.Builder problems)
    {
        if (row.Entry.Figures.IsEmpty)
        {
            problems.Add(Warning(row, "NOT_CALCULATED", row.Entry.Note ?? "There is no figure."));
            return null;
        }
        var found = new List<MetricView>();
        foreach (var id in (await Council()).Metrics)
        {
            if (await Metric(id) is { } metric && StandsFor(metric, row))
            {
                found.Add(metric);
            }
        }
        if (found is not [var only])
        {
            problems.Add(found.Count == 0
                ? Warning(row, "NO_METRIC", $"No metric of the council stands for {row.Code}, so its figure is not recorded. Make one and upload the file again.")
                : Warning(row, ProblemCodes.Duplicate, $"{found.Count} metrics of the council stand for {row.Code}. Leave that to one of them and upload the file again."));
            return null;
        }
        var fitting = row.Entry.Figures.Where(figure => figure.Group == Breakdown.All || only.Details.Breakdown?.Groups.Any(group => group.Key == figure.Group) == true).ToImmutableArray();
        if (fitting.IsEmpty)
        {
            problems.Add(Warning(row, ProblemCodes.UnknownGroup,
                $"The metric \"{only.Details.Title}\" has none of the groups {string.Join(", ", row.Entry.Figures.Select(figure => figure.Group))}, so the figure is not recorded. Give it these groups and upload the file again."));
            return null;
        }
        return new ImportRow.Observed(row.Row, only.Id, row.Entry with { Figures = fitting }, Mark: null);
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
