using System.Security.Claims;
using System.Text.Json;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Tests.Harness;

/// <summary>An engine without HTTP: a schema of some classes, and a way to ask it.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestServer(ServiceProvider services)
    {
        this.services = services;
        Executor = services.GetRequiredService<RequestExecutor>();
    }

    public RequestExecutor Executor { get; }

    public IServiceProvider Services => services;

    public static TestServer Of(params Type[] types) => Of(builder => Array.ForEach(types, type => builder.AddType(type)));

    public static TestServer Of(Action<GraphQLServerBuilder> configure, Action<IServiceCollection>? register = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        register?.Invoke(services);
        configure(services.AddGraphQLServer());
        return new TestServer(services.BuildServiceProvider(validateScopes: true));
    }

    public async Task<string> Ask(string document, string? variables = null, string? operation = null, ClaimsPrincipal? user = null, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        var request = new RequestServices(scope.ServiceProvider, ct);
        if (user is not null) request = request with { User = user };
        return await Executor.ExecuteAsync(document, request, variables, operation);
    }

    public async Task<JsonElement> AskJson(string document, string? variables = null, string? operation = null, ClaimsPrincipal? user = null) =>
        JsonDocument.Parse(await Ask(document, variables, operation, user)).RootElement;

    public static ClaimsPrincipal User(string name, params string[] roles) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), .. roles.Select(role => new Claim(ClaimTypes.Role, role))], "test"));

    public ValueTask DisposeAsync() => services.DisposeAsync();

    /// <summary>Grants the policies that the caller holds as roles.</summary>
    public sealed class RolePolicies : IFieldAuthorizer
    {
        public ValueTask<bool> AuthorizeAsync(string policy, ClaimsPrincipal user, IServiceProvider services, CancellationToken cancellationToken) => ValueTask.FromResult(user.IsInRole(policy));
    }
}
