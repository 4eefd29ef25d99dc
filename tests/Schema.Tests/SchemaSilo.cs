using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
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

    /// <summary>What day it is.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Every call of a grain that the schema made.</summary>
    internal ConcurrentQueue<string> Calls { get; } = new();

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

    /// <summary>Runs a mutation that must be done; the id of what it made or changed.</summary>
    internal async Task<string> Made(Caller caller, string mutation, string thing, string input)
    {
        var type = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var answer = await Ask(caller, $"mutation($input: {type}!) {{ done: {mutation}(input: $input) {{ {thing} {{ id }} errors {{ code field message }} }} }}", new { input = JsonNode.Parse(input) });
        var made = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("done");
        Assert.True(made.GetProperty("errors").GetArrayLength() == 0, made.ToString());
        return made.GetProperty(thing).GetProperty("id").GetString()!;
    }

    /// <summary>A council of the public register as a tenant; its strategy lead.</summary>
    internal async Task<Caller> GivenCouncil(string code)
    {
        var answer = await Ask(Of(TenantId.Platform, Roles.PlatformAdministrator), "mutation($code: String!) { onboardTenant(input: { kind: COUNCIL, code: $code }) { tenant { id } errors { code } } }", new { code });
        var id = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("onboardTenant").GetProperty("tenant").GetProperty("id").GetString()!;
        // An id of a node is its kind and the id itself.
        var text = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id));
        return Of(new TenantId(Guid.Parse(text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..])), Roles.StrategyLead);
    }

    internal static Caller Of(TenantId tenant, string role) => new(tenant, CallerKind.Member, $"user-{role}", Roles.PermissionsOf(role), []);

    private void AddProduct(ISiloBuilder silo)
    {
        silo.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        silo.Services.AddSingleton<ICallerSource, NoCaller>();
        silo.Services.AddSingleton(Clock);
        silo.Services.AddSingleton<IIncomingGrainCallFilter>(new CallKeeper(Calls));
        silo.Services.AddEqualityCloudSchema();
        silo.AddEqualityCloudGrains(new AuditKey([.. Enumerable.Repeat((byte)7, 32)]));
        silo.Services.AddSqliteGrainStorage("Default", options => options.Path = Path.Combine(_folder, "store.db"));
        silo.Services.AddArchiveFolder(Path.Combine(_folder, "archives"));
    }

    private sealed class CallKeeper(ConcurrentQueue<string> calls) : IIncomingGrainCallFilter
    {
        public Task Invoke(IIncomingGrainCallContext context)
        {
            if ((context.SourceId is not { } source || IsClient(source)) && RequestContext.Get(Caller.ContextKey) is Caller { Kind: not CallerKind.System })
            {
                calls.Enqueue($"{context.InterfaceName}.{context.MethodName} {context.TargetId.Key}");
            }
            return context.Invoke();
        }
    }

    private sealed class NoCaller : ICallerSource
    {
        public Caller? Find(HttpContext context) => null;
    }
}
