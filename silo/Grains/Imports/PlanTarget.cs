using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Objectives;

namespace EqualityCloud.Grains.Imports;

/// <summary>Actions of a council's objectives.</summary>
internal sealed class PlanTarget(CallerGrains grains, Guid job) : ImportTarget
{
    private const int LongestTitle = 120;

    private readonly Dictionary<Guid, ObjectiveView?> _objectives = [];
    private readonly Dictionary<Guid, StrategyView?> _strategies = [];

    public override async Task<CheckedPage> Check(ImmutableArray<ImportRow> rows)
    {
        var (items, problems, unchanged) = (ImmutableArray.CreateBuilder<ImportItem>(), ImmutableArray.CreateBuilder<ImportProblem>(), 0);
        foreach (var row in rows.Cast<ImportRow.Planned>())
        {
            if (await Objective(row.Objective) is not { } objective || await Strategy(objective.Strategy) is not { } strategy)
            {
                problems.Add(Error(row.Row, ImportColumns.Objective, ProblemCodes.Unknown, "The council has no such objective. Export the plan again and copy the id from there."));
                continue;
            }
            var held = row.Action is { } named ? objective.Actions.FirstOrDefault(action => action.Id == named) : null;
            if (row.Action is not null && held is null)
            {
                problems.Add(Error(row.Row, ImportColumns.Action, ProblemCodes.Unknown, "The objective has no such action. Leave the id empty for a new action, or export the plan again."));
                continue;
            }
            // A new action is named by its objective and its text, so that the same file a second time finds it.
            var id = row.Action ?? DerivedId.Of(row.Objective, $"sheet/{row.Details.Text.Trim()}");
            held ??= objective.Actions.FirstOrDefault(action => action.Id == id);
            var current = held is null ? null : new ActionContent(held.Details, held.Status, held.StatusNote);
            var after = After(row, current);
            if (ActionChanges.Says(current, after))
            {
                unchanged++;
                continue;
            }
            var wrong = Rules(id, after, current, objective, strategy);
            if (items.Any(item => item.Action!.Action == id))
            {
                wrong = wrong.Add(new Problem(ProblemCodes.Duplicate, "text", "Another row says the same action. Keep one of them."));
            }
            if (!wrong.IsEmpty)
            {
                problems.AddRange(wrong.Select(problem => Of(row.Row, problem)));
                continue;
            }
            items.Add(new ImportItem
            {
                Row = row.Row,
                Change = row.Mark is { } mark && current is not null && ContentMark.Of(current) != mark ? ImportChange.Conflict : current is null ? ImportChange.Added : ImportChange.Changed,
                Title = Shorten(after.Details.Text),
                Target = row.Objective,
                Action = new ActionSwap(id, $"{id:N}", current, after),
            });
        }
        return new CheckedPage(items.ToImmutable(), unchanged, problems.ToImmutable());
    }

    public override async Task<ImmutableArray<LeftItem>> Swap(ImmutableArray<ImportItem> items, bool back)
    {
        var left = ImmutableArray.CreateBuilder<LeftItem>();
        foreach (var item in items)
        {
            var swap = back ? item.Action! with { Before = item.Action.After, After = item.Action.Before } : item.Action!;
            if (await Try(item, () => grains.Call<IObjectiveGrain, Task<Outcome>>(item.Target!.Value, grain => grain.Swap(swap, job))) is { } undone)
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
            var held = (await Objective(item.Target!.Value))?.Actions.FirstOrDefault(action => action.Id == item.Action!.Action);
            if (!ActionChanges.Says(held is null ? null : new ActionContent(held.Details, held.Status, held.StatusNote), item.Action!.After))
            {
                left.Add(Left(item, "Somebody changed this action after the import, so it is not undone. Correct it by hand, or put back what was imported first."));
            }
            else if (item.Action.Before is null && !held!.Updates.IsEmpty)
            {
                left.Add(Left(item, "Somebody recorded an update of this action after the import, so it is not undone. Cancel the action instead."));
            }
        }
        return left.ToImmutable();
    }

    private static ActionContent After(ImportRow.Planned row, ActionContent? current) => current is null
        ? new ActionContent(row.Details, row.Status ?? ActionStatus.NotStarted, row.StatusNote)
        : new ActionContent(ActionChanges.Merge(current.Details, row.Details), row.Status ?? current.Status, row.Status is null ? current.StatusNote : SameText.Keep(current.StatusNote, row.StatusNote));

    private static ImmutableArray<Problem> Rules(Guid id, ActionContent after, ActionContent? current, ObjectiveView objective, StrategyView strategy)
    {
        var siblings = objective.Actions.Select(action => new ActionState { Id = action.Id }).ToImmutableArray();
        var details = ObjectiveRules.Check(id, after.Details, siblings, objective.Details.Period ?? strategy.Details.Period);
        var from = current?.Status ?? ActionStatus.NotStarted;
        return after.Status == from ? details : details.AddRange(ObjectiveRules.Check(from, new StatusMove(after.Status, after.StatusNote)).Select(problem => problem.Under("status")));
    }

    private async Task<ObjectiveView?> Objective(Guid id)
    {
        if (!_objectives.TryGetValue(id, out var objective))
        {
            _objectives[id] = objective = await grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, grain => grain.Get());
        }
        return objective;
    }

    private async Task<StrategyView?> Strategy(Guid id)
    {
        if (!_strategies.TryGetValue(id, out var strategy))
        {
            _strategies[id] = strategy = await grains.Call<IStrategyGrain, Task<StrategyView?>>(id, grain => grain.Get());
        }
        return strategy;
    }

    private static string Shorten(string text) => text.Length > LongestTitle ? text[..LongestTitle] + "…" : text;
}
