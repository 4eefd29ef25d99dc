using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Councils;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Grains.Objectives;
using EqualityCloud.Grains.Strategies;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Packs;

/// <summary>Holds a well-formed pack against the same rules that single edits are held against, all of them at once.</summary>
internal static class PackRules
{
    public static ImmutableArray<Problem> Check(PackPlan plan, CouncilView council, StrategyView? loaded, DateOnly today)
    {
        var (document, checks) = (plan.Document, new Checks());
        checks.If(loaded?.PackRevision > document.Revision, ProblemCodes.PackOutdated, "revision", $"Revision {loaded?.PackRevision} of this pack is loaded already.");
        var brought = document.Council ?? new PackCouncil();
        var profile = CouncilRules.Adopt(council.Profile, brought.GovernanceBodies, [], brought.OwnCharacteristics);
        checks.AddUnder("council", CouncilRules.Check(brought.GovernanceBodies, brought.OwnCharacteristics));
        checks.Count(profile.GovernanceBodies.Length, "council.governanceBodies", Limits.Bodies);
        checks.Count(profile.OwnCharacteristics.Length, "council.ownCharacteristics", Limits.Bodies);

        var details = document.Strategy.ToDetails(document.Source);
        if (document.Source is { } source)
        {
            checks.AddUnder("source", StrategyRules.Check(source));
        }
        checks.AddUnder("strategy", StrategyRules.Check(details with { Source = null }, profile));
        CheckSignOffs(document, today, checks);
        checks.Count(council.Strategies.Length + (loaded is null ? 1 : 0), "strategy", Limits.Strategies);
        checks.Count(council.Metrics.Union(plan.Metrics.Select(metric => metric.Id)).Count(), "metrics", Limits.Metrics);
        checks.Keys(document.Metrics, "metrics", Limits.Metrics, metric => metric.Id, "id");
        checks.Keys(document.Objectives, "objectives", Limits.Objectives, objective => objective.Id, "id");
        for (var i = 0; i < plan.Metrics.Length; i++)
        {
            CheckMetric(plan, i, today, checks);
        }
        var metrics = document.Metrics.Select(metric => metric.Id).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < plan.Objectives.Length; i++)
        {
            CheckObjective(plan, i, new ObjectiveSetting(details, profile), metrics, today, checks);
        }
        return checks.Problems;
    }

    private static void CheckSignOffs(PackDocument document, DateOnly today, Checks checks)
    {
        for (var i = 0; i < document.Strategy.SignOffs.Length; i++)
        {
            checks.AddUnder($"strategy.signOffs[{i}]", StrategyRules.Check(document.Strategy.SignOffs[i], document.Strategy.SignOffs[..i], today));
        }
    }

    private static void CheckMetric(PackPlan plan, int i, DateOnly today, Checks checks)
    {
        var (at, metric) = ($"metrics[{i}]", plan.Metrics[i].Metric);
        checks.AddUnder(at, MetricRules.Check(metric.Details));
        var periods = new HashSet<Period>();
        for (var j = 0; j < metric.Observations.Length; j++)
        {
            var entry = metric.Observations[j];
            checks.AddUnder($"{at}.observations[{j}]", MetricRules.Check(metric.Details, entry, earlier: null, today));
            checks.If(!periods.Add(entry.Period), ProblemCodes.Duplicate, $"{at}.observations[{j}].period", "This period is given twice.");
        }
    }

    private static void CheckObjective(PackPlan plan, int i, ObjectiveSetting setting, HashSet<string> metrics, DateOnly today, Checks checks)
    {
        var (at, source, objective) = ($"objectives[{i}]", plan.Document.Objectives[i], plan.Objectives[i].Objective);
        checks.AddUnder(at, ObjectiveRules.Check(objective.Details, setting));
        CheckMetricNames(source.Metrics, $"{at}.metrics", metrics, checks);
        for (var j = 0; j < source.Indicators.Length; j++)
        {
            if (source.Indicators[j].Metric is { } metric)
            {
                CheckMetricNames([metric], $"{at}.indicators[{j}].metric", metrics, checks);
            }
        }
        CheckUpdates(objective.Updates, $"{at}.updates", today, checks);
        checks.Keys(source.Actions, $"{at}.actions", Limits.Actions, action => action.Id, "id");

        var siblings = objective.Actions.Select(action => new ActionState { Id = action.Id }).ToImmutableArray();
        for (var j = 0; j < source.Actions.Length; j++)
        {
            var action = objective.Actions[j];
            checks.AddUnder($"{at}.actions[{j}]", ObjectiveRules.Check(action.Id, action.Details, siblings, objective.Details.Period ?? setting.Strategy.Period));
            CheckMetricNames(source.Actions[j].Metrics, $"{at}.actions[{j}].metrics", metrics, checks);
            CheckUpdates(action.Updates, $"{at}.actions[{j}].updates", today, checks);
        }
    }

    private static void CheckMetricNames(ImmutableArray<string> names, string at, HashSet<string> metrics, Checks checks)
    {
        for (var i = 0; i < names.Length; i++)
        {
            checks.If(!metrics.Contains(names[i]), ProblemCodes.Unknown, names.Length == 1 && at.EndsWith("metric", StringComparison.Ordinal) ? at : $"{at}[{i}]", $"The pack has no metric '{names[i]}'.");
        }
    }

    private static void CheckUpdates(ImmutableArray<Contracts.Objectives.NarrativeUpdate> updates, string at, DateOnly today, Checks checks)
    {
        for (var i = 0; i < updates.Length; i++)
        {
            checks.AddUnder($"{at}[{i}]", ObjectiveRules.Check(updates[i], today));
        }
    }
}
