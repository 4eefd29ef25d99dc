using System.Runtime.CompilerServices;

using EqualityCloud.GraphQL.Execution;
using EqualityCloud.Schema.Callers;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Schema.Tests;

public sealed class SchemaSnapshotTests
{
    /// <summary>The schema is a contract with every client: a change of it is seen in review.</summary>
    [Fact]
    public async Task Schema_AsPrinted_IsTheCheckedInOne()
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../api/Schema/schema.graphql"));
        var printed = PrintSchema();
        if (Environment.GetEnvironmentVariable("EQUALITYCLOUD_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(file, printed);
        }

        Assert.True(File.Exists(file) && await File.ReadAllTextAsync(file) == printed,
            "The schema is not the one in api/Schema/schema.graphql. If the change is meant, run the tests with EQUALITYCLOUD_ACCEPT=1 and commit the file.");
    }

    /// <summary>A client can look up what the values of each scalar are.</summary>
    [Fact]
    public void Scalars_OfTheProduct_AreAllSpecified()
    {
        var scalars = PrintSchema().Split('\n').Where(line => line.StartsWith("scalar ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(scalars);
        Assert.All(scalars, scalar => Assert.Contains("@specifiedBy(url: \"https://", scalar, StringComparison.Ordinal));
    }

    private static string PrintSchema()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<ICallerSource, NoCaller>();
        services.AddEqualityCloudSchema();
        return services.BuildServiceProvider().GetRequiredService<RequestExecutor>().PrintSchema();
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    private sealed class NoCaller : ICallerSource
    {
        public Contracts.Tenancy.Caller? Find(HttpContext context) => null;
    }
}
