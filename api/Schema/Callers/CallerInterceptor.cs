using EqualityCloud.GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Schema.Callers;

/// <summary>Finds the caller of each operation: an explicit value from here on, in the operation's own scope.</summary>
internal sealed class CallerInterceptor(ICallerSource source) : IRequestInterceptor
{
    public ValueTask OnRequestAsync(HttpContext context, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (source.Find(context) is { } caller)
        {
            services.GetRequiredService<CallerAccess>().Caller = caller;
        }
        return ValueTask.CompletedTask;
    }
}
