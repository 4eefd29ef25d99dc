using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Tests.Work;

/// <summary>What needs somebody's eyes, on a day that stands still.</summary>
public sealed class WorkListTests : IAsyncLifetime
{
    private readonly SchemaSilo _silo = new() { Clock = new StandingClock() };

    private Caller _lead = null!;
    private string _objective = null!;

    public async Task InitializeAsync()
    {
        await _silo.InitializeAsync();
        _lead = await _silo.GivenCouncil("E06000021");
        var strategy = await Made("createStrategy", "strategy", """{"details":{"title":"Fair","period":{"start":"2023-01-01","end":"2028-12-31"}}}""");
        _objective = await Made("createObjective", "objective", $$$"""{"strategyId":"{{{strategy}}}","details":{"title":"O","leads":["Head of HR"]}}""");
    }

    public Task DisposeAsync() => _silo.DisposeAsync();

    [Fact]
    public async Task Actions_ByTheirDay_AreOverdueOrDueAndNeverBoth()
    {
        await GivenAction("long late", "2024-12-31");
        await GivenAction("late", "2025-01-14");
        await GivenAction("today", "2025-01-15");
        await GivenAction("in a week", "2025-01-22");
        await GivenAction("after a week", "2025-01-23");
        await GivenAction("some day", null);
        await GivenAction("late but done", "2025-01-14", "COMPLETE");
        await GivenAction("late but given up", "2025-01-14", "CANCELLED");

        Assert.Equal(["long late", "late"], await Titles("overdueActions"));
        Assert.Equal(["today"], await Titles("dueActions(withinDays: 0)"));
        Assert.Equal(["today", "in a week"], await Titles("dueActions(withinDays: 7)"));
        Assert.Equal(["today", "in a week", "after a week"], await Titles("dueActions"));
    }

    [Theory]
    [InlineData(-4)]
    [InlineData(3_651)]
    public async Task DueActions_WithinDaysThatCannotBe_AreRefusedWithACode(int days) =>
        Assert.Contains("\"code\":\"OUT_OF_RANGE\"", await _silo.Ask(_lead, $"{{ council {{ dueActions(withinDays: {days}) {{ nodes {{ title }} }} }} }}"), StringComparison.Ordinal);

    [Fact]
    public async Task Actions_OfARole_AreItsOwnAndThoseOfObjectivesItLeads()
    {
        await GivenAction("of the lead", "2025-02-01");
        await GivenAction("of others", "2025-01-20", owners: "Communications");
        await GivenAction("of both, late", "2025-01-02", owners: "Communications\",\"Head of HR");
        await GivenAction("of the lead, done", "2025-01-02", "COMPLETE");
        var holder = new Caller(_lead.Tenant, CallerKind.Member, "officer", Roles.PermissionsOf(Roles.Contributor), ["head of hr"]);
        var nobody = holder with { HeldRoles = [] };

        Assert.Equal(["of both, late", "of the lead"], await Titles("myActions", holder));
        Assert.Equal(["of both, late", "of others"], await Titles("myActions(role: \"communications\")", holder));
        Assert.Empty(await Titles("myActions", nobody));
        Assert.Equal(["of both, late"], await Titles("overdueActions(role: \"Communications\")", nobody));
        Assert.Equal(["of the lead"], await Titles("dueActions(role: \"Head of HR\")", nobody));
    }

    [Fact]
    public async Task Metrics_BehindTheirTargets_AreListedWorstFirst()
    {
        await GivenMetric("at risk", 260);
        await GivenMetric("off track", 120);
        await GivenMetric("on track", 300);
        await GivenMetric("without a figure", null);

        var answer = JsonDocument.Parse(await _silo.Ask(_lead, "{ council { offTrackMetrics { nodes { name status } } } }"));

        Assert.Equal(
            ["off track OFF_TRACK", "at risk AT_RISK"],
            answer.RootElement.GetProperty("data").GetProperty("council").GetProperty("offTrackMetrics").GetProperty("nodes").EnumerateArray()
                .Select(metric => $"{metric.GetProperty("name").GetString()} {metric.GetProperty("status").GetString()}"));
    }

    [Fact]
    public async Task Dashboard_OfACouncil_AsksEachGrainOnce()
    {
        var metric = await GivenMetric("m", 260);
        await GivenAction("a", "2025-01-02");
        await Made("linkMetric", "objective", $$$"""{"objectiveId":"{{{_objective}}}","metricId":"{{{metric}}}"}""");
        _silo.Calls.Clear();

        var answer = await _silo.Ask(_lead, """
            {
              council {
                strategies { title metrics { name } objectives { title metrics { name status } strategy { title } actions { title metrics { name } objective { title } } } }
                metrics { nodes { name latest { periodStart } } }
                overdueActions { nodes { title objective { title metrics { name } strategy { title } } } }
                dueActions { nodes { title } } myActions { nodes { title } } offTrackMetrics { nodes { name } }
              }
            }
            """);

        Assert.DoesNotContain("errors", answer, StringComparison.Ordinal);
        // The council is asked for itself, and for its rule of judgement by each batch of metrics, of which there is one here.
        string[] asked = ["ICouncilGrain", "ICouncilGrain", "IMetricGrain", "IObjectiveGrain", "IStrategyGrain"];
        Assert.Equal(asked, _silo.Calls.Select(call => call.Split(' ')[0].Split('.')[^2]).Order());
    }

    private async Task<string[]> Titles(string list, Caller? caller = null)
    {
        var answer = JsonDocument.Parse(await _silo.Ask(caller ?? _lead, $"{{ council {{ list: {list} {{ nodes {{ title }} }} }} }}"));
        return [.. answer.RootElement.GetProperty("data").GetProperty("council").GetProperty("list").GetProperty("nodes").EnumerateArray().Select(action => action.GetProperty("title").GetString()!)];
    }

    private async Task GivenAction(string title, string? due, string? status = null, string? owners = null)
    {
        var details = new JsonObject { ["title"] = title, ["owners"] = owners is null ? null : JsonNode.Parse($"[\"{owners}\"]") };
        if (due is not null)
        {
            details["due"] = new JsonObject { ["by"] = due };
        }
        var id = await Made("createAction", "action", new JsonObject { ["objectiveId"] = _objective, ["details"] = details }.ToJsonString());
        if (status is not null)
        {
            var objective = JsonDocument.Parse(await _silo.Ask(_lead, "query($id: ID!) { objective(id: $id) { version } }", new { id = _objective })).RootElement.GetProperty("data").GetProperty("objective");
            await Made("moveAction", "action", $$$"""{"id":"{{{id}}}","version":{{{objective.GetProperty("version").GetInt32()}}},"status":"{{{status}}}","note":"So it is"}""");
        }
    }

    /// <summary>From 10% at the end of 2023 to 50% at the end of 2025: half-way 30% are expected.</summary>
    private async Task<string> GivenMetric(string title, int? of1000)
    {
        var id = await Made("createMetric", "metric", $$$"""
            {"details":{"title":"{{{title}}}","kind":"PROPORTION","direction":"HIGHER",
              "baseline":{"period":{"start":"2023-01-01","end":"2023-12-31"},"figures":[{"numerator":100,"denominator":1000}]},
              "targets":[{"key":"t","kind":"ABSOLUTE","value":50,"due":{"by":"2025-12-31"}}]}}
            """);
        if (of1000 is { } cases)
        {
            await Made("recordObservation", "metric", $$$"""
                {"metricId":"{{{id}}}","observation":{"period":{"start":"2024-01-01","end":"2024-12-31"},"figures":[{"numerator":{{{cases}}},"denominator":1000}]}}
                """);
        }
        return id;
    }

    private async Task<string> Made(string mutation, string thing, string input) => await _silo.Made(_lead, mutation, thing, input);

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 1, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
