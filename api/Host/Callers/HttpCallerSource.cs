using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Host.Callers;

/// <summary>Hands the caller whom the middleware recognised to the resolvers.</summary>
internal sealed class HttpCallerSource : ICallerSource
{
    public Caller? Find(HttpContext context) => context.Features.Get<SignedIn>()?.Caller;
}
