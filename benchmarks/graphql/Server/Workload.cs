using System.Collections.Immutable;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Benchmarks.GraphQL.Server;

/// <summary>A council with everything it reports.</summary>
public sealed record Council(string Code, string Name, string Region, ImmutableArray<Strategy> Strategies, ImmutableArray<Metric> Metrics);

/// <summary>A strategy.</summary>
public sealed record Strategy(string Title, string Status, DateOnly PeriodStart, DateOnly PeriodEnd, ImmutableArray<Objective> Objectives);

/// <summary>An objective.</summary>
public sealed record Objective(string Title, string Status, string LeadRole, ImmutableArray<PlannedAction> Actions);

/// <summary>An action.</summary>
[GraphQLName("Action")]
public sealed record PlannedAction(string Title, string Status, DateOnly DueDate, string OwnerRole, int Progress);

/// <summary>A metric with its yearly observations.</summary>
public sealed record Metric(string Name, string Unit, string Direction, ImmutableArray<Observation> Observations, Target Target)
{
    /// <summary>The newest observation.</summary>
    public Observation Latest { get; } = Observations[^1];
}

/// <summary>An observation.</summary>
public sealed record Observation(string Period, int Numerator, int Denominator, double Value);

/// <summary>A target.</summary>
public sealed record Target(double Value, DateOnly DueDate);

/// <summary>300 councils made from a fixed seed, the same on every server of the benchmark.</summary>
public static class Workload
{
    private static readonly string[] Statuses = ["ON_TRACK", "AT_RISK", "DELAYED", "COMPLETE"];
    private static readonly string[] Roles = ["Director of People", "Head of Housing", "Equalities Lead", "Chief Executive"];

    /// <summary>The councils by code.</summary>
    public static IReadOnlyDictionary<string, Council> Councils { get; } = Enumerable.Range(0, 300).Select(MakeCouncil).ToDictionary(council => council.Code);

    /// <summary>The metrics of the first council by name.</summary>
    public static ImmutableArray<Metric> FirstMetrics { get; } = [.. Councils["E09000000"].Metrics.OrderBy(metric => metric.Name, StringComparer.Ordinal).Take(20)];

    private static Council MakeCouncil(int c)
    {
        // A multiplicative generator that JavaScript can follow exactly.
        var state = (uint)((c * 2654435761L) & 0xFFFFFFFF) | 1;
        uint Next(uint of)
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            return (state >> 8) % of;
        }

        string Pick(string[] items) => items[Next((uint)items.Length)];
        DateOnly Date(int year) => new DateOnly(year, 1, 1).AddDays((int)Next(360));
        var strategies = ImmutableArray.CreateRange(Enumerable.Range(0, 5).Select(s => new Strategy(
            $"Strategy {s} of council {c}: a fair place for everybody to live", Pick(Statuses), Date(2022), Date(2027),
            [.. Enumerable.Range(0, 8).Select(o => new Objective(
                $"Objective {o}: close the gap in outcomes between groups of people", Pick(Statuses), Pick(Roles),
                [.. Enumerable.Range(0, 4).Select(a => new PlannedAction(
                    $"Action {a}: review how we recruit and report what we find out", Pick(Statuses), Date(2026), Pick(Roles), (int)Next(101)))]))])));
        var metrics = ImmutableArray.CreateRange(Enumerable.Range(0, 60).Select(m => new Metric(
            $"Metric {m:00} share of people who can use the service", "percent", "up",
            [.. Enumerable.Range(0, 8).Select(y =>
            {
                var denominator = 1000 + (int)Next(9000);
                var numerator = (int)Next((uint)denominator);
                return new Observation($"{2018 + y}", numerator, denominator, Math.Round(numerator * 1000.0 / denominator) / 10);
            })],
            new Target(Next(1000) / 10.0, Date(2027)))));
        return new Council($"E09{c:000000}", $"Council {c}", "London", strategies, metrics);
    }
}
