namespace Orleans.Configuration;

/// <summary>How calls are sent and queued.</summary>
public sealed class SiloMessagingOptions
{
    /// <summary>How long a caller waits for an answer before its call fails with a <see cref="TimeoutException"/>.</summary>
    public TimeSpan ResponseTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many calls may wait for one activation before further ones are refused; 0 for no limit.</summary>
    /// <remarks>Orleans sets no limit by default; this host does, so that one hot grain cannot take the process's memory.</remarks>
    public int MaxEnqueuedRequestsHardLimit { get; set; } = 10_000;
}
