using System.Text.Json.Serialization;

namespace EqualityCloud.Benchmarks.GraphQL.Server;

/// <summary>What the dashboard shows, as a hand-written endpoint would answer it.</summary>
public sealed record DashboardAnswer(Dashboard Council)
{
    /// <summary>Picks the members of the query out of a council.</summary>
    public static DashboardAnswer Of(Council council) => new(new Dashboard(
        council.Name,
        [.. council.Strategies.Select(s => new StrategyRow(s.Title, s.Status, s.PeriodStart, s.PeriodEnd,
            [.. s.Objectives.Select(o => new ObjectiveRow(o.Title, o.Status, o.LeadRole, [.. o.Actions.Select(a => new ActionRow(a.Title, a.Status, a.DueDate, a.Progress))]))]))],
        [.. council.Metrics.Select(m => new MetricRow(m.Name, m.Unit, new LatestRow(m.Latest.Period, m.Latest.Value), m.Target))]));
}

/// <summary>The dashboard.</summary>
public sealed record Dashboard(string Name, StrategyRow[] Strategies, MetricRow[] Metrics);

/// <summary>A strategy of it.</summary>
public sealed record StrategyRow(string Title, string Status, DateOnly PeriodStart, DateOnly PeriodEnd, ObjectiveRow[] Objectives);

/// <summary>An objective of it.</summary>
public sealed record ObjectiveRow(string Title, string Status, string LeadRole, ActionRow[] Actions);

/// <summary>An action of it.</summary>
public sealed record ActionRow(string Title, string Status, DateOnly DueDate, int Progress);

/// <summary>A metric of it.</summary>
public sealed record MetricRow(string Name, string Unit, LatestRow Latest, Target Target);

/// <summary>The newest observation of it.</summary>
public sealed record LatestRow(string Period, double Value);

/// <summary>Source generation for the plain endpoint.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DashboardAnswer))]
public sealed partial class PlainJson : JsonSerializerContext;
