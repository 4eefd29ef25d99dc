using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>One provider on a store of its own, as the conformance suite drives it.</summary>
public abstract class StoreUnderTest : IAsyncDisposable
{
    public abstract IGrainStorage Storage { get; }

    public abstract IOutboxIndex Outbox { get; }

    public abstract ITenantStates Tenants { get; }

    /// <summary>Closes the store and opens it again, as a restart does.</summary>
    public abstract Task ReopenAsync();

    /// <summary>Breaks the next write off at that point; the one after it goes through.</summary>
    public abstract void FailNextWrite(FaultPoint point);

    public abstract ValueTask DisposeAsync();

    internal async Task<GrainState<SampleState>> WriteAsync(GrainId grain, SampleState state)
    {
        var record = await ReadAsync(grain);
        record.State = state;
        await Storage.WriteStateAsync(Given.StateName, grain, record);
        return record;
    }

    internal async Task<GrainState<SampleState>> ReadAsync(GrainId grain, string stateName = Given.StateName)
    {
        var record = new GrainState<SampleState>();
        await Storage.ReadStateAsync(stateName, grain, record);
        return record;
    }

    internal async Task<GrainId[]> PendingAsync(GrainId? after = null, int limit = 10) =>
        [.. await Outbox.ListPending(after, limit, CancellationToken.None)];
}
