using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Outbox;

/// <summary>Wakes the grains that owe deliveries: at start, and by a reminder.</summary>
[Shared(CallerKind.System), Alias("outbox.sweeper")]
public interface IOutboxSweeperGrain : IGrainWithStringKey
{
    /// <summary>The one sweeper's key.</summary>
    const string Key = "outbox-sweeper";

    /// <summary>Registers the reminder and sweeps once; answers how many grains it woke.</summary>
    [Alias("sweep")]
    Task<int> Sweep();
}
