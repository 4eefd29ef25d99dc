namespace EqualityCloud.Host.RateLimits;

/// <summary>Whether a request may go on.</summary>
/// <param name="Client">What is left for the person or program.</param>
/// <param name="Tenant">What is left for the tenant.</param>
/// <param name="RetryAfter">Null where the request may go on; else when the next one may.</param>
internal readonly record struct LimitAnswer(Allowance Client, Allowance Tenant, TimeSpan? RetryAfter);
