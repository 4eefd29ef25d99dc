using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>On whose behalf a stream runs; each of its messages is executed in a scope of its own.</summary>
internal sealed record StreamCaller(HttpContext Context, ClaimsPrincipal User)
{
    public async ValueTask<AsyncServiceScope> OpenScopeAsync(CancellationToken cancellationToken)
    {
        var scope = Context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        try
        {
            foreach (var interceptor in scope.ServiceProvider.GetServices<IRequestInterceptor>()) await interceptor.OnRequestAsync(Context, scope.ServiceProvider, cancellationToken).ConfigureAwait(false);
            return scope;
        }
        catch
        {
            await scope.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public RequestServices In(AsyncServiceScope scope, CancellationToken cancellationToken) => new(scope.ServiceProvider, cancellationToken) { HttpContext = Context, User = User };
}
