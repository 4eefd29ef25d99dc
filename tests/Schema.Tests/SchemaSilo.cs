using System.Text.Json;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains;
using EqualityCloud.Grains.Audit;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Storage.Archives;
using EqualityCloud.Storage.Sqlite;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Schema.Tests;

/// <summary>
/// The schema over the product's grains and a real store, in this process; each operation says who asks. All that is logged is kept. The other half starts it
/// under the runtime that is built for.
/// </summary>
public sealed partial class SchemaSilo : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("equalitycloud-schema-").FullName;

    internal KeptLog Log { get; } = new();

    /// <summary>What a tenant owns in storage, which is what its export is made of.</summary>
    internal ITenantStates States => Services.GetRequiredService<ITenantStates>();

    internal IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public async Task InitializeAsync() => await StartAsync();

    public async Task DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs an operation for a caller; the answer as text.</summary>
    internal async Task<string> Ask(Caller caller, string document, object? variables = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallerAccess>().Caller = caller;
        var services = new RequestServices(scope.ServiceProvider) { User = new(new System.Security.Claims.ClaimsIdentity("test")) };
        return await Services.GetRequiredService<RequestExecutor>().ExecuteAsync(document, services, variables is null ? null : JsonSerializer.Serialize(variables));
    }

    private void AddProduct(ISiloBuilder silo)
    {
        silo.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        silo.Services.AddSingleton<ICallerSource, NoCaller>();
        silo.Services.AddEqualityCloudSchema();
        silo.AddEqualityCloudGrains(new AuditKey([.. Enumerable.Repeat((byte)7, 32)]));
        silo.Services.AddSqliteGrainStorage("Default", options => options.Path = Path.Combine(_folder, "store.db"));
        silo.Services.AddArchiveFolder(Path.Combine(_folder, "archives"));
    }

    private sealed class NoCaller : ICallerSource
    {
        public Caller? Find(HttpContext context) => null;
    }
}
