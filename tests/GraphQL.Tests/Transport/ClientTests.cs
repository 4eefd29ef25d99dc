using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Tests.Transport;

/// <summary>Clients as people use them, unmodified.</summary>
[Collection("library")]
public sealed class ClientTests
{
    [Fact]
    public async Task Urql_Apollo_AndGraphiQLsIntrospection_AreAnswered()
    {
        await using var host = await TestHost.Start();
        var file = Path.GetTempFileName();

        var printed = await NodeScript.Run("clients.mjs", [host.Url + "/graphql", file], TimeSpan.FromMinutes(1));

        File.Delete(file);
        Assert.Equal(["""{"urql":3}""", """{"apollo":3}""", """{"types":true}""", """{"types":true}"""], printed.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Schema_Printed_IsWhatGqlTadaChecksDocumentsBy()
    {
        await using var host = await TestHost.Start();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, host.Services.GetRequiredService<RequestExecutor>().PrintSchema());

        var printed = await NodeScript.Run(
            "tada.mjs", [file, "query Books($filter: BookFilterInput) { books(filter: $filter) { id author { name } } }", "query { books { nothing } }"], TimeSpan.FromMinutes(3));

        File.Delete(file);
        Assert.Equal(["""{"isOk":true,"mentions":false}""", """{"isOk":false,"mentions":true}"""], printed.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Schema_Printed_IsValidForGraphQLJs()
    {
        await using var host = await TestHost.Start();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, host.Services.GetRequiredService<RequestExecutor>().PrintSchema());

        var printed = await NodeScript.Run("check-schema.mjs", [file], TimeSpan.FromMinutes(1));

        File.Delete(file);
        Assert.Equal("valid", printed.Trim());
    }
}
