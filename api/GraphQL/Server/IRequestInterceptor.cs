using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL;

/// <summary>Runs before each operation that comes over HTTP, inside its container scope: the place to build the caller.</summary>
public interface IRequestInterceptor
{
    /// <summary>Prepares the services of one operation.</summary>
    /// <param name="context">The HTTP request; of a WebSocket, the one that opened it.</param>
    /// <param name="services">The scope of the operation, which is not always that of the HTTP request.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <exception cref="GraphQLException">The operation is refused with these errors.</exception>
    ValueTask OnRequestAsync(HttpContext context, IServiceProvider services, CancellationToken cancellationToken);
}
