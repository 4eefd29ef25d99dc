using System.Security.Claims;

namespace EqualityCloud.GraphQL.Authorization;

/// <summary>Decides whether the caller of a request passes a named policy. The host implements it and registers it with the container.</summary>
/// <remarks>A policy is asked at most once per operation, before its fields are resolved; the answer holds for the whole operation.</remarks>
public interface IFieldAuthorizer
{
    /// <summary>Decides one policy for one request.</summary>
    /// <param name="policy">The policy that <see cref="AuthorizeAttribute.Policy"/> names.</param>
    /// <param name="user">The caller as the transport knows it.</param>
    /// <param name="services">The services of the request.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <returns>True where the caller passes.</returns>
    ValueTask<bool> AuthorizeAsync(string policy, ClaimsPrincipal user, IServiceProvider services, CancellationToken cancellationToken);
}
