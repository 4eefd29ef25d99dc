using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Changes;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Audit;

/// <remarks>
/// Deliveries interleave: each waits for the write that carries it, and one write carries all that came while the one before was under way. A
/// reader cuts the waiting short, so that what was sent before it asked is there when it looks.
/// </remarks>
internal sealed class AuditGrain([PersistentState("audit")] IPersistentState<AuditState> store, AuditKey key, DurableServices services, IAuditAnchors anchors) : StoredGrain<AuditState>(store), IAuditGrain, IChangeFeedGrain
{
    private const int PagesPerSearch = 100;
    private static readonly TimeSpan SearchSlack = TimeSpan.FromDays(1);

    private readonly SenderMemory _senders = new(services.Outbox);
    private AuditBatch? _open;
    private Task _lastWrite = Task.CompletedTask;
    private AuditChain? _chain;
    private IGrainTimer? _tending;
    private bool _tendingDue;

    private TenantId Tenant => TenantKey.TenantOf(this.GetPrimaryKeyString());

    private AuditChain Chain => _chain ??= new AuditChain(key.For(Tenant));

    public Task Append(Delivery delivery)
    {
        var batch = _open;
        if (batch is null)
        {
            batch = _open = new AuditBatch();
            batch.Written = Write(batch);
        }
        // What ends the waiting may start the write at once, and then no batch is open, or another.
        batch.Add(delivery);
        return batch.Written;
    }

    public Task Hurry()
    {
        _open?.Hurry();
        return Task.CompletedTask;
    }

    public Task<AuditPage> Read(string? subject, long? before, int limit) => Search(new AuditSearch(limit, before, subject));

    public async Task<AuditPage> Search(AuditSearch search)
    {
        await Settle();
        var (state, before) = (State, search.Before);
        var found = ImmutableArray.CreateBuilder<AuditEntry>();
        var (page, walked) = (state.Pages, 0);
        for (var lines = state.Tail; ; lines = await Page(page))
        {
            foreach (var entry in lines.Reverse())
            {
                if ((before is null || entry.Sequence < before) && search.Matches(entry))
                {
                    if (found.Count == search.Limit)
                    {
                        return More(found[^1].Sequence);
                    }
                    found.Add(entry);
                }
            }
            // Lines stand in the order of their coming, which is nearly that of their times: a page that is older by a day ends the search.
            if (search.From is { } from && lines.Length > 0 && from - lines[^1].At > SearchSlack)
            {
                return End();
            }
            // A page holds lines 50n+1 to 50n+50, so pages that lie wholly behind the cursor are passed over unread.
            page = before is { } cursor ? (int)Math.Min(page - 1, (Math.Max(cursor, 0) - 2) / AuditState.PageSize) : page - 1;
            if (page < state.FirstPage)
            {
                return End();
            }
            if (++walked > PagesPerSearch)
            {
                return More(((long)page + 1) * AuditState.PageSize + 1);
            }
        }

        AuditPage More(long next) => new(found.ToImmutable(), HasMore: true, state.Total, next);

        AuditPage End() => new(found.ToImmutable(), HasMore: false, state.Total);
    }

    public async Task<ChangeBatch> Follow(long? after)
    {
        if (after is not { } cursor)
        {
            return new ChangeBatch([], State.Total);
        }
        if (!HasFailed && cursor >= State.Total)
        {
            await NextWrite(FollowLimits.LongestWait, services.Clock);
        }
        if (HasFailed)
        {
            return new ChangeBatch([], cursor);
        }
        var state = State;
        if (cursor >= state.Total || state.Total - cursor > ChangeFeed.LongestWayBack)
        {
            return new ChangeBatch([], state.Total, IsTooFarBack: cursor < state.Total);
        }
        var page = (int)(cursor / AuditState.PageSize);
        if (page < state.FirstPage)
        {
            return new ChangeBatch([], state.Total, IsTooFarBack: true);
        }
        var lines = page < state.Pages ? await Page(page) : state.Tail;
        return ChangeFeed.Of(TenantKey.TenantOf(this.GetPrimaryKeyString()), lines, cursor);
    }

    public async Task<AuditVerification> Verify()
    {
        await Settle();
        var state = State;
        var noted = new Queue<AuditAnchor>(await anchors.Read(Tenant, CancellationToken.None));
        var (hash, expected) = (state.CheckpointHash, state.PrunedThrough + 1);
        if (state.FirstPage > 0 && state.CheckpointSeal != Chain.SealCheckpoint(state.PrunedThrough, hash))
        {
            return Broken();
        }
        while (noted.TryPeek(out var old) && old.Total < expected)
        {
            noted.Dequeue();
        }
        for (var page = state.FirstPage; page <= state.Pages; page++)
        {
            foreach (var entry in page < state.Pages ? await Page(page) : state.Tail)
            {
                if (entry.Sequence != expected || !Chain.Holds(hash, entry))
                {
                    return Broken();
                }
                while (noted.TryPeek(out var anchor) && anchor.Total <= entry.Sequence)
                {
                    // A trail that was written anew holds in itself; only what was said of it before tells.
                    if (anchor.Total == entry.Sequence && !Agrees(noted.Dequeue(), entry.Hash))
                    {
                        return Broken();
                    }
                    if (anchor.Total < entry.Sequence)
                    {
                        noted.Dequeue();
                    }
                }
                (hash, expected) = (entry.Hash, expected + 1);
            }
        }
        // A note of a longer trail: an older copy was put in its place.
        var whole = noted.Count == 0 && expected - 1 == state.Total && hash == state.HeadHash && (state.Total == 0 || state.Seal == Chain.SealHead(state.Total, state.HeadHash));
        return whole ? new AuditVerification(expected - 1, Intact: true, FirstBroken: null, state.HeadHash, state.PrunedThrough) : Broken();

        AuditVerification Broken() => new(expected - 1, Intact: false, expected, state.HeadHash, state.PrunedThrough);
    }

    private bool Agrees(AuditAnchor anchor, string hash) => anchor.HeadHash == hash && anchor.Seal == Chain.SealHead(anchor.Total, anchor.HeadHash);

    public async Task<int> EraseValues(string subject)
    {
        var erased = 0;
        await InTurn(async () =>
        {
            for (var page = State.FirstPage; page < State.Pages; page++)
            {
                erased += await CallPage(page, grain => grain.EraseValues(subject));
            }
            var (tail, inTail) = AuditErasure.Erase(State.Tail, subject);
            if (inTail > 0)
            {
                erased += inTail;
                await Save(State with { Tail = tail });
            }
        });
        var sender = OutboxRoutes.SenderOf(subject, TenantKey.TenantOf(this.GetPrimaryKeyString()));
        if (erased > 0 && OutboxRoutes.IsSender(sender))
        {
            // The lines came from the subject, whose record still holds what it delivered last.
            await OutboxRoutes.CallSender(GrainFactory, sender, static grain => grain.ForgetDelivered());
        }
        return erased;
    }

    /// <summary>Ends the waiting for more lines and waits until those that have come are stored.</summary>
    private Task Settle()
    {
        _open?.Hurry();
        return _open?.Written ?? _lastWrite;
    }

    private async Task Write(AuditBatch batch)
    {
        // Whoever opened the batch has still to put its delivery in.
        await Task.Yield();
        await batch.Fill(services.Settings.AuditLinger, services.Clock);
        await InTurn(async () =>
        {
            if (_open == batch)
            {
                _open = null;
            }
            var next = Take(State, batch.Deliveries);
            if (!ReferenceEquals(next, State))
            {
                var forgotten = await _senders.Forgettable(TenantKey.TenantOf(this.GetPrimaryKeyString()), next.Taken, batch.Deliveries.Select(delivery => delivery.Sender));
                await Save(await StoreFullPages(next with { Seal = Chain.SealHead(next.Total, next.HeadHash), Taken = next.Taken.RemoveRange(forgotten) }));
                TendLater();
            }
        });
        await SettleSenders(batch);
    }

    /// <summary>Notes for all senders at once that they owe nothing any more. Where that fails each of them hears so, and does it itself.</summary>
    private async Task SettleSenders(AuditBatch batch)
    {
        var settled = ImmutableArray.CreateBuilder<DeliveredState>(batch.Deliveries.Count);
        foreach (var delivery in batch.Deliveries)
        {
            if (delivery.Settles is { } etag)
            {
                settled.Add(new DeliveredState(OutboxRoutes.SenderOf(delivery.Sender, Tenant), etag));
            }
        }
        if (settled.Count > 0)
        {
            await services.Outbox.Settle(settled.DrainToImmutable(), CancellationToken.None);
        }
    }

    /// <summary>Some time after a line came, prunes what is past its time and notes the end of the trail outside the store.</summary>
    private void TendLater()
    {
        if (_tendingDue || (anchors is NoAnchors && services.Settings.AuditRetention is null))
        {
            return;
        }
        _tendingDue = true;
        var due = services.Settings.AnchorAfter;
        if (_tending is null)
        {
            // The grain stays until it is done.
            _tending = this.RegisterGrainTimer(Tend, new GrainTimerCreationOptions(due, Timeout.InfiniteTimeSpan) { KeepAlive = true });
        }
        else
        {
            _tending.Change(due, Timeout.InfiniteTimeSpan);
        }
    }

    private async Task Tend(CancellationToken ct)
    {
        _tendingDue = false;
        if (HasFailed)
        {
            return;
        }
        try
        {
            if (services.Settings.AuditRetention is { } kept)
            {
                await InTurn(() => Prune(services.Clock.GetUtcNow() - kept));
            }
            await anchors.Append(Tenant, new AuditAnchor(services.Clock.GetUtcNow(), State.Total, State.HeadHash, State.Seal), ct);
        }
#pragma warning disable CA1031 // a place that cannot be written to must not stop the trail itself
        catch (Exception e)
#pragma warning restore CA1031
        {
            services.Log.LogError(e, "{Grain} could not be pruned, or its end not be noted outside the store; it is tried again", this.GetGrainId());
            if (!HasFailed)
            {
                TendLater();
            }
        }
    }

    /// <summary>Prunes whole pages whose every line is older. Only what holds is pruned, so that tampering is not swept away with it.</summary>
    private async Task Prune(DateTimeOffset olderThan)
    {
        if (State.FirstPage > 0)
        {
            // A crash between the two steps below leaves a page that nobody reads.
            await CallPage(State.FirstPage - 1, grain => grain.Clear());
        }
        while (State.FirstPage < State.Pages)
        {
            var (number, hash) = (State.FirstPage, State.CheckpointHash);
            var lines = await Page(number);
            if (lines.Length != AuditState.PageSize || lines.Any(line => line.At >= olderThan))
            {
                return;
            }
            foreach (var line in lines)
            {
                if (!Chain.Holds(hash, line))
                {
                    services.Log.LogError("Line {Line} of {Grain} does not hold; nothing is pruned from there on", line.Sequence, this.GetGrainId());
                    return;
                }
                hash = line.Hash;
            }
            await Save(State with { FirstPage = number + 1, CheckpointHash = hash, CheckpointSeal = Chain.SealCheckpoint(lines[^1].Sequence, hash) });
            await CallPage(number, grain => grain.Clear());
        }
    }

    /// <summary>Writes follow one another, in the order in which they asked.</summary>
    private async Task InTurn(Func<Task> write)
    {
        var (before, mine) = (_lastWrite, new TaskCompletionSource());
        _lastWrite = mine.Task;
        await before;
        try
        {
            await write();
        }
        finally
        {
            mine.SetResult();
        }
    }

    /// <summary>The state with what of the deliveries it did not have; itself where that is nothing.</summary>
    private AuditState Take(AuditState state, IReadOnlyList<Delivery> deliveries)
    {
        var (total, hash, isNew) = (state.Total, state.HeadHash, false);
        var (tail, taken) = (state.Tail.ToBuilder(), state.Taken.ToBuilder());
        foreach (var delivery in deliveries)
        {
            var last = taken.GetValueOrDefault(delivery.Sender);
            foreach (var entry in delivery.Entries)
            {
                if (entry.Sequence > last && entry.Message is OutboxMessage.Audit line)
                {
                    tail.Add(Chain.Append(++total, hash, entry, line));
                    hash = tail[^1].Hash;
                }
            }
            if (delivery.Entries[^1].Sequence is var newest && newest > last)
            {
                taken[delivery.Sender] = newest;
                isNew = true;
            }
        }
        return isNew ? state with { Total = total, HeadHash = hash, Tail = tail.ToImmutable(), Taken = taken.ToImmutable() } : state;
    }

    /// <summary>A page is stored before the head stops holding its lines: a crash in between leaves a page that the head writes again.</summary>
    private async Task<AuditState> StoreFullPages(AuditState state)
    {
        while (state.Tail.Length >= AuditState.PageSize)
        {
            var lines = state.Tail[..AuditState.PageSize];
            await CallPage(state.Pages, grain => grain.Store(lines));
            state = state with { Pages = state.Pages + 1, Tail = state.Tail[AuditState.PageSize..] };
        }
        return state;
    }

    private Task<ImmutableArray<AuditEntry>> Page(int number) => CallPage(number, grain => grain.Read());

    private TTask CallPage<TTask>(int number, Func<IAuditPageGrain, TTask> call)
    {
        var key = this.GetPrimaryKeyString();
        return new CallerGrains(GrainFactory, Caller.System(TenantKey.TenantOf(key))).CallKey(TenantKey.Page(key, number), call);
    }
}
