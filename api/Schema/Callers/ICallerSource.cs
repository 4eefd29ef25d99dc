using EqualityCloud.Contracts.Tenancy;

using Microsoft.AspNetCore.Http;

namespace EqualityCloud.Schema.Callers;

/// <summary>Where the schema learns who calls; the host knows.</summary>
public interface ICallerSource
{
    /// <summary>The signed-in caller of a request; null where nobody is.</summary>
    Caller? Find(HttpContext context);
}
