using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Transport;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the GraphQL endpoint.</summary>
public static class GraphQLEndpointExtensions
{
    /// <summary>Answers GraphQL over HTTP at a path; over WebSocket too, where the host uses WebSockets.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var executor = endpoints.ServiceProvider.GetRequiredService<RequestExecutor>();
        var http = new HttpTransport(executor);
        var sockets = new WebSocketTransport(executor, endpoints.ServiceProvider.GetRequiredService<TimeProvider>());
        return endpoints.Map(path, context => context.WebSockets.IsWebSocketRequest ? sockets.AcceptAsync(context) : http.HandleAsync(context));
    }
}
