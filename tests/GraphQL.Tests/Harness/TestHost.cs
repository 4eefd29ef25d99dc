using System.Security.Claims;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Tests.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.GraphQL.Tests.Harness;

/// <summary>The library schema behind Kestrel on a loopback port. A header X-User signs a caller in, its value being the role.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestHost(WebApplication app)
    {
        this.app = app;
        Url = app.Urls.First();
        Client = new HttpClient { BaseAddress = new Uri(Url) };
    }

    public string Url { get; }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<TestHost> Start(Action<GraphQLServerBuilder>? configure = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IFieldAuthorizer, TestServer.RolePolicies>();
        var server = builder.Services.AddGraphQLServer()
            .AddType(typeof(LibraryQueries)).AddType(typeof(BookFields)).AddType(typeof(LibraryMutations)).AddType(typeof(LibrarySubscriptions)).AddDataLoader<AuthorLoader>();
        configure?.Invoke(server);
        server.ModifyOptions(options => options.KeepAlive = TimeSpan.FromMilliseconds(200));
        var app = builder.Build();
        app.UseWebSockets();
        app.Use((context, next) =>
        {
            if (context.Request.Headers.TryGetValue("X-User", out var role)) context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, role!)], "test"));
            return next();
        });
        app.MapGraphQL();
        await app.StartAsync();
        return new TestHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
