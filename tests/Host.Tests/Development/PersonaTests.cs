using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Tests.Development;

public sealed class PersonaTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    [Fact]
    public async Task Personas_Listed_AreOfEachRoleAndSeveralTenants()
    {
        var personas = await development.Http.GetFromJsonAsync<JsonElement[]>("/dev/personas");

        Assert.All(personas!, persona => Assert.Equal(["persona", "tenant", "role", "description"], persona.EnumerateObject().Select(member => member.Name)));
        var roles = personas!.ToLookup(persona => persona.GetProperty("persona").GetString()!.Split('-')[0], persona => persona.GetProperty("role").GetString()!);
        Assert.Superset(new HashSet<string> { Roles.StrategyLead, Roles.Contributor, Roles.Viewer, Roles.Integrator }, roles["stoke"].ToHashSet());
        Assert.Superset(new HashSet<string> { Roles.StrategyLead, Roles.Contributor, Roles.Viewer }, roles["stockport"].ToHashSet());
        Assert.Equal([Roles.StrategyLead, Roles.Administrator], roles["leicester"]);
        Assert.Equal([Roles.RegionalAnalyst, Roles.Administrator], roles["west"]);
        Assert.Equal([Roles.RegionalAnalyst], roles["north"]);
        Assert.Equal(Roles.Table.Keys.ToHashSet(), roles.SelectMany(tenant => tenant).ToHashSet());
    }

    [Fact]
    public async Task EachPersona_WithItsToken_IsAnswered()
    {
        foreach (var persona in await development.Http.GetFromJsonAsync<JsonElement[]>("/dev/personas") ?? [])
        {
            var data = await development.Product.QueryAsync(persona.GetProperty("persona").GetString()!, "{ __typename }");

            Assert.Equal("Query", data.GetProperty("__typename").GetString());
        }
    }

    [Theory]
    [InlineData("""{"persona": "nobody"}""", "PERSONA_UNKNOWN")]
    [InlineData("""{"persona": null}""", "PERSONA_UNKNOWN")]
    [InlineData("{}", "PERSONA_UNKNOWN")]
    [InlineData("not json", "BODY_INVALID")]
    [InlineData("null", "BODY_INVALID")]
    [InlineData("[]", "BODY_INVALID")]
    [InlineData("", "BODY_INVALID")]
    public async Task Token_ForNobody_IsRefusedWithACode(string body, string code)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/dev/token") { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("X-EqualityCloud", "1");
        using var answer = await development.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(code, await DevelopmentFenceTests.CodeOf(answer));
    }
}
