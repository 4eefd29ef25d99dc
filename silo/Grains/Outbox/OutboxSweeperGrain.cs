using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Outbox;

/// <summary>Finds, in storage, the grains that owe deliveries and wakes each: so a crash between any two steps loses nothing.</summary>
internal sealed class OutboxSweeperGrain(IOutboxIndex index, ILogger<OutboxSweeperGrain> log) : Grain, IOutboxSweeperGrain, IRemindable
{
    private const string Reminder = "sweep";
    private const int PageSize = 500;
    private const int AtOnce = 32;
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    public async Task<int> Sweep()
    {
        await this.RegisterOrUpdateReminder(Reminder, Every, Every);
        return await SweepAll();
    }

    public async Task ReceiveReminder(string reminderName, TickStatus status) => await SweepAll();

    private async Task<int> SweepAll()
    {
        var woken = 0;
        GrainId? after = null;
        while (await index.ListPending(after, PageSize, CancellationToken.None) is { IsEmpty: false } page)
        {
            foreach (var together in page.Chunk(AtOnce))
            {
                woken += (await Task.WhenAll(together.Select(Wake))).Count(woke => woke);
            }
            after = page[^1];
        }
        return woken;
    }

    private async Task<bool> Wake(GrainId id)
    {
        try
        {
            await OutboxRoutes.CallSender(GrainFactory, id, static sender => sender.Drain());
            return true;
        }
#pragma warning disable CA1031 // one grain that cannot deliver must not keep the others waiting; it stays listed
        catch (Exception e)
#pragma warning restore CA1031
        {
            log.LogWarning(e, "{Grain} could not be drained; the next sweep tries again", id);
            return false;
        }
    }
}
