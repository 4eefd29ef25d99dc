using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>What surrounds an operation: its container scope, its caller, and its end.</summary>
public sealed record RequestServices(IServiceProvider Services, CancellationToken CancellationToken = default)
{
    private static readonly ClaimsPrincipal Nobody = new(new ClaimsIdentity());

    /// <summary>The HTTP request, where there is one.</summary>
    public HttpContext? HttpContext { get; init; }

    /// <summary>The caller as the transport knows it; an identity that is not authenticated is nobody.</summary>
    public ClaimsPrincipal User { get; init; } = Nobody;
}
