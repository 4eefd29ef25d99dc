using System.Collections.Immutable;

using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.History;

internal sealed class HistoryGrain([PersistentState("history")] IPersistentState<HistoryState> store) : StoredGrain<HistoryState>(store), IHistoryGrain
{
    public async Task Deliver(Delivery delivery)
    {
        var state = State;
        foreach (var entry in delivery.Entries.Where(entry => entry.Sequence > State.Taken))
        {
            if (entry.Message is OutboxMessage.History past)
            {
                state = state with { Total = state.Total + 1, Tail = state.Tail.Add(new HistoryLine(state.Total + 1, entry.Actor, entry.At, past.Item)) };
            }
            state = state with { Taken = entry.Sequence };
        }
        if (!ReferenceEquals(state, State))
        {
            await Save(await StoreFullPages(state));
        }
    }

    public async Task<HistoryPage> Read(long? before, int limit)
    {
        var state = State;
        if (state.Total == 0)
        {
            DeactivateOnIdle();
        }
        var newest = Math.Min(before - 1 ?? state.Total, state.Total);
        var lines = ImmutableArray.CreateBuilder<HistoryLine>();
        for (var number = newest; number > 0 && lines.Count < limit;)
        {
            var page = (int)((number - 1) / HistoryState.PageSize);
            var held = page < state.Pages ? await CallPage(page, grain => grain.Read()) : state.Tail;
            var wanted = held.Where(line => line.Number <= number).Reverse().Take(limit - lines.Count).ToArray();
            lines.AddRange(wanted);
            number -= wanted.Length;
        }
        return new HistoryPage(lines.ToImmutable(), lines.Count > 0 && lines[^1].Number > 1, state.Total);
    }

    /// <summary>A page is stored before the head stops holding its lines.</summary>
    private async Task<HistoryState> StoreFullPages(HistoryState state)
    {
        while (state.Tail.Length >= HistoryState.PageSize)
        {
            var lines = state.Tail[..HistoryState.PageSize];
            await CallPage(state.Pages, grain => grain.Store(lines));
            state = state with { Pages = state.Pages + 1, Tail = state.Tail[HistoryState.PageSize..] };
        }
        return state;
    }

    private TTask CallPage<TTask>(int number, Func<IHistoryPageGrain, TTask> call)
    {
        var key = this.GetPrimaryKeyString();
        return new CallerGrains(GrainFactory, Caller.System(TenantKey.TenantOf(key))).CallKey(TenantKey.Page(key, number), call);
    }
}
