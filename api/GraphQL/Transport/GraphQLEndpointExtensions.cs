using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Transport;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the GraphQL endpoint.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>Answers GraphQL over HTTP at a path; over WebSocket too, where the host uses WebSockets.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<RequestExecutor>();
        // A server that stops does not wait for streams that have no end.
        var stopping = endpoints.ServiceProvider.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
        var http = new HttpTransport(executor, stopping);
        var sockets = new WebSocketTransport(executor, endpoints.ServiceProvider.GetRequiredService<TimeProvider>(), stopping);
        return endpoints.Map(path, context => context.WebSockets.IsWebSocketRequest ? sockets.AcceptAsync(context) : http.HandleAsync(context));
    }
}
