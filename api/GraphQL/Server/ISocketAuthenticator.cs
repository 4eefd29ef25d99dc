using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL;

/// <summary>
/// Decides who speaks on a WebSocket once its <c>connection_init</c> has come. Browsers send cookies with any WebSocket, so a cookie
/// alone proves nothing: a host with cookie sessions asks for a one-time ticket in the payload.
/// </summary>
public interface ISocketAuthenticator
{
    /// <summary>Decides one connection.</summary>
    /// <param name="context">The HTTP request that opened the WebSocket.</param>
    /// <param name="payload">The payload of <c>connection_init</c>; undefined where there is none.</param>
    /// <param name="cancellationToken">Ends with the connection.</param>
    /// <returns>The caller of every operation on the connection, or null to close it.</returns>
    ValueTask<ClaimsPrincipal?> AuthenticateAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken);
}
