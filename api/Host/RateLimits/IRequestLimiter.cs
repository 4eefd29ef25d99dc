namespace EqualityCloud.Host.RateLimits;

/// <summary>Counts requests against the limits of their caller.</summary>
internal interface IRequestLimiter
{
    /// <summary>"ok", or in words why the limits are not what they should be.</summary>
    string State { get; }

    /// <summary>Counts one request, unless one of the limits is used up.</summary>
    ValueTask<LimitAnswer> TakeAsync(LimitedCaller caller, CancellationToken ct);
}
