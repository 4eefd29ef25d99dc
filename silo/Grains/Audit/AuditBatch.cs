using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Audit;

/// <summary>Deliveries that share a write.</summary>
internal sealed class AuditBatch
{
    private const int Largest = 500;
    private const int ManyLines = 5;

    private readonly TaskCompletionSource _hurry = new();

    public List<Delivery> Deliveries { get; } = [];

    /// <summary>Complete when the batch is durable.</summary>
    public Task Written { get; set; } = Task.CompletedTask;

    public void Add(Delivery delivery)
    {
        Deliveries.Add(delivery);
        // A sender that owes many lines is being written to much faster than the trail lingers: each of its writes stores what it still owes, so it must not owe for long.
        if (Deliveries.Count >= Largest || delivery.Entries.Length >= ManyLines)
        {
            Hurry();
        }
    }

    /// <summary>Ends the waiting for more.</summary>
    public void Hurry() => _hurry.TrySetResult();

    /// <summary>Waits for more, until the time is over or somebody is in a hurry.</summary>
    public async Task Fill(TimeSpan linger, TimeProvider clock)
    {
        if (linger > TimeSpan.Zero && !_hurry.Task.IsCompleted)
        {
            using var ended = new CancellationTokenSource();
            await Task.WhenAny(Task.Delay(linger, clock, ended.Token), _hurry.Task);
            await ended.CancelAsync();
        }
    }
}
