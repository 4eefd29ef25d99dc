using System.Text.Json;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Tests.Publications;

/// <summary>Publishing through GraphQL: by whom, of what, and what others see of it.</summary>
public sealed class PublicationSchemaTests(SchemaSilo silo) : IClassFixture<SchemaSilo>
{
    private const string Draft = "mutation($input: DraftPublicationInput!) { draftPublication(input: $input) { publication { version draft { number path pages { kind title summary } hiddenFigures } } errors { __typename code field } } }";

    private const string Publish = "mutation($v: Int!, $e: Int!) { publishDraft(input: { version: $v, edition: $e }) { publication { draft { number } current { number } } errors { __typename code field } } }";

    private const string Withdraw = "mutation($v: Int!) { withdrawPublication(input: { version: $v, reason: \"A figure is wrong.\" }) { publication { current { number } editions { withdrawnBecause } } errors { __typename code field } } }";

    [Fact]
    public async Task Publication_OfACouncil_IsDraftedPublishedAndTakenBack()
    {
        var lead = await silo.GivenCouncil("E06000021");
        Assert.Equal("""{"data":{"publication":null}}""", await silo.Ask(lead, "{ publication { version } }"));

        var drafted = await silo.Ask(lead, Draft, new { input = new { strategies = new[] { await GivenStrategy(lead) } } });
        Assert.Equal(
            """{"data":{"draftPublication":{"publication":{"version":1,"draft":{"number":1,"path":"/public/E06000021","pages":[{"kind":"STRATEGY","title":"Fair","summary":"0 objectives and 0 actions"}],"hiddenFigures":0}},"errors":[]}}}""",
            drafted);
        var stale = await silo.Ask(lead, Publish, new { v = 7, e = 1 });
        Assert.Equal("""{"data":{"publishDraft":{"publication":null,"errors":[{"__typename":"ConflictError","code":"CONFLICT","field":"version"}]}}}""", stale);
        Assert.Equal("""{"data":{"publishDraft":{"publication":{"draft":null,"current":{"number":1}},"errors":[]}}}""", await silo.Ask(lead, Publish, new { v = 1, e = 1 }));
        Assert.Equal("""{"data":{"withdrawPublication":{"publication":{"current":null,"editions":[{"withdrawnBecause":"A figure is wrong."}]},"errors":[]}}}""", await silo.Ask(lead, Withdraw, new { v = 2 }));
    }

    [Fact]
    public async Task Publication_ByThoseWhoMayNot_IsForbidden()
    {
        var lead = await silo.GivenCouncil("E06000016");
        var strategy = await GivenStrategy(lead);
        var viewer = SchemaSilo.Of(lead.Tenant, Roles.Viewer);

        var draft = await silo.Ask(viewer, Draft, new { input = new { strategies = new[] { strategy } } });
        var publish = await silo.Ask(viewer, Publish, new { v = 1, e = 1 });
        var withdraw = await silo.Ask(viewer, Withdraw, new { v = 1 });

        foreach (var answer in new[] { draft, publish, withdraw }) Assert.Contains("\"errors\":[{\"__typename\":\"ForbiddenError\",\"code\":\"FORBIDDEN\",\"field\":null}]", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publication_OfAnotherCouncilsStrategy_IsNotFound()
    {
        var owner = await silo.GivenCouncil("E08000007");
        var stranger = await silo.GivenCouncil("E07000178");
        var strategy = await GivenStrategy(owner);
        await silo.Ask(owner, Draft, new { input = new { strategies = new[] { strategy } } });

        var draft = await silo.Ask(stranger, Draft, new { input = new { strategies = new[] { strategy } } });

        Assert.Equal("""{"data":{"draftPublication":{"publication":null,"errors":[{"__typename":"NotFoundError","code":"NOT_FOUND","field":"strategies[0]"}]}}}""", draft);
        Assert.Equal("""{"data":{"publication":null}}""", await silo.Ask(stranger, "{ publication { version } }"));
    }

    private async Task<string> GivenStrategy(Caller lead)
    {
        var answer = await silo.Ask(lead, "mutation($d: StrategyDetailsInput!) { createStrategy(input: { details: $d }) { strategy { id } errors { code } } }",
            new { d = new { title = "Fair", period = new { start = "2024-04-01", end = "2028-03-31" } } });
        return JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("createStrategy").GetProperty("strategy").GetProperty("id").GetString()!;
    }
}
