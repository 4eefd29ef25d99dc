using System.Text.Json;
using EqualityCloud.GraphQL.Tests.Harness;

namespace EqualityCloud.GraphQL.Tests.Transport;

/// <summary>The audits of the npm package graphql-http, which hold a server against the GraphQL over HTTP specification.</summary>
public sealed class HttpAuditTests
{
    [Fact]
    public async Task Audits_OfGraphQLHttp_AreAllOk()
    {
        await using var host = await TestHost.Start();

        var printed = await NodeScript.Run("audit.mjs", [host.Url + "/graphql"], TimeSpan.FromMinutes(1));

        var results = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(61, results.Count);
        Assert.Empty(results.Where(result => result.GetProperty("status").GetString() != "ok").Select(result => result.GetRawText()));
    }
}
