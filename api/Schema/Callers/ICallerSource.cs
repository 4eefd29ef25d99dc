using EqualityCloud.Contracts.Tenancy;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.Schema.Callers;

/// <summary>Says who is behind a request; the host implements it from what authentication found.</summary>
public interface ICallerSource
{
    /// <summary>The caller; null where nobody is signed in.</summary>
    Caller? Find(HttpContext context);
}
