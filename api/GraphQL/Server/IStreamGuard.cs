using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL;

/// <summary>Ends the streams of a caller whose rights have changed. Without one, a stream lives as long as its connection.</summary>
public interface IStreamGuard
{
    /// <summary>Watches one caller from the opening of a stream or connection.</summary>
    /// <returns>A token that is cancelled when the caller is revoked, suspended or given another role.</returns>
    ValueTask<CancellationToken> WatchAsync(HttpContext context, ClaimsPrincipal user, CancellationToken cancellationToken);
}
