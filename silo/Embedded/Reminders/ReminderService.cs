using EqualityCloud.Embedded.Activations;
using EqualityCloud.Embedded.Hosting;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

using Orleans.Hosting;
using Orleans.Runtime;

namespace EqualityCloud.Embedded.Reminders;

/// <summary>Keeps reminders and ticks them. After a restart, what came due meanwhile ticks once, late.</summary>
internal sealed class ReminderService
{
    /// <summary>How many grains are reminded at once, so that a restart after a long stop wakes them in waves.</summary>
    private const int MostAtOnce = 64;

    private readonly IServiceProvider _services;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _minimumPeriod;
    private readonly Lazy<ReminderTable?> _table;
    private readonly Lazy<Task> _loaded;
    private readonly Lock _lock = new();
    private readonly Dictionary<ReminderKey, ReminderEntry> _entries = [];
    private readonly PriorityQueue<ReminderEntry, DateTime> _due = new();

    /// <summary>The reminders whose tick is under way, and whether another fell due meanwhile.</summary>
    private readonly Dictionary<ReminderKey, bool> _ticking = [];

    private bool _stopped;

    public ReminderService(IServiceProvider services, TimeProvider clock, IOptions<ReminderOptions> options)
    {
        _services = services;
        _clock = clock;
        _minimumPeriod = options.Value.MinimumReminderPeriod;
        _table = new Lazy<ReminderTable?>(() => Silo.StorageNamed(null) is { } storage ? new ReminderTable(storage) : null);
        _loaded = new Lazy<Task>(LoadAsync);
    }

    private Silo Silo => _services.GetRequiredService<Silo>();

    private ReminderTable Table => _table.Value ?? throw new InvalidOperationException("Reminders are kept in the default grain storage, and none is registered.");

    internal Task StartAsync(CancellationToken cancellationToken) => _table.Value is null ? Task.CompletedTask : _loaded.Value.WaitAsync(cancellationToken);

    internal async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_lock) _stopped = true;
        if (_table is { IsValueCreated: true, Value: { } table }) await table.FlushAsync().WaitAsync(cancellationToken);
    }

    internal async Task<IGrainReminder> RegisterAsync(GrainId grain, string name, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, TimeSpan.Zero);
        if (period < _minimumPeriod) throw new ArgumentException($"A reminder's period is at least {_minimumPeriod}, not {period}.", nameof(period));

        await Loaded();
        var entry = new ReminderEntry(KeyOf(grain, name), _clock.GetUtcNow().UtcDateTime + dueTime, period, LastTick: null);
        await ChangeAsync(entry.Key, entry);
        return new GrainReminder(name);
    }

    internal async Task<IGrainReminder?> FindAsync(GrainId grain, string name)
    {
        await Loaded();
        lock (_lock) return _entries.ContainsKey(KeyOf(grain, name)) ? new GrainReminder(name) : null;
    }

    internal async Task UnregisterAsync(GrainId grain, string name)
    {
        await Loaded();
        await ChangeAsync(KeyOf(grain, name), entry: null);
    }

    /// <summary>Ticks what is due by now.</summary>
    internal void TickDue()
    {
        if (!_loaded.IsValueCreated || !_loaded.Value.IsCompletedSuccessfully) return;

        var now = _clock.GetUtcNow().UtcDateTime;
        while (TakeDue(now) is { } entry)
        {
            _ = TickAsync(entry, now);
        }
    }

    private ReminderEntry? TakeDue(DateTime now)
    {
        lock (_lock)
        {
            while (!_stopped && _ticking.Count < MostAtOnce && _due.TryPeek(out var entry, out var due) && due <= now)
            {
                _due.Dequeue();
                // One that was changed or removed since has another place in the queue, or none.
                if (!_entries.TryGetValue(entry.Key, out var current) || !ReferenceEquals(current, entry)) continue;

                var ticked = entry with { LastTick = now };
                Put(entry.Key, ticked);
                if (_ticking.TryAdd(entry.Key, false)) return ticked;

                _ticking[entry.Key] = true;
            }

            return null;
        }
    }

    private async Task TickAsync(ReminderEntry entry, DateTime now)
    {
        do
        {
            try
            {
                await SendAsync(entry, now);
            }
            catch (Exception e)
            {
                Silo.Log.LogError(e, "Reminder {Reminder} of grain {GrainType}/{GrainKey} failed", entry.Key.Name, entry.Key.GrainType, entry.Key.GrainKey);
            }

            now = _clock.GetUtcNow().UtcDateTime;
        }
        while (IsDueAgain(entry.Key));

        Task noted;
        lock (_lock)
        {
            if (_stopped || !_entries.TryGetValue(entry.Key, out var current)) return;

            noted = Table.WriteAsync(new ReminderChange(current.Key, current));
        }

        try
        {
            await noted;
        }
        catch (Exception e)
        {
            // The tick was delivered; at worst it is delivered again after a restart.
            Silo.Log.LogWarning(e, "The last tick of reminder {Reminder} of grain {GrainType}/{GrainKey} was not noted", entry.Key.Name, entry.Key.GrainType, entry.Key.GrainKey);
        }
    }

    /// <summary>Ends a tick, unless another fell due while it was under way: ticks of a reminder do not overlap.</summary>
    private bool IsDueAgain(ReminderKey key)
    {
        lock (_lock)
        {
            if (_ticking[key] && !_stopped && _entries.ContainsKey(key))
            {
                _ticking[key] = false;
                return true;
            }

            _ticking.Remove(key);
            return false;
        }
    }

    private Task SendAsync(ReminderEntry entry, DateTime now)
    {
        if (Silo.Catalog.Find(entry.Key.GrainType) is not { } grainClass)
        {
            throw new InvalidOperationException($"There is no grain class for type {entry.Key.GrainType}.");
        }

        var call = new ReminderCall(entry.Key.Name, new TickStatus(entry.FirstTick, entry.Period, now));
        call.From(sender: null, ReminderCall.Receive);
        call.Interleaves = grainClass.IsReentrant;
        Activation? activation = null;
        return grainClass.Route(entry.Key.GrainKey, call, ref activation);
    }

    private async Task Loaded()
    {
        _ = Table;
        await _loaded.Value;
    }

    private async Task LoadAsync()
    {
        foreach (var entry in await Table.LoadAsync())
        {
            lock (_lock) Put(entry.Key, entry);
        }
    }

    /// <summary>Changes a reminder in memory and in storage, in the same order in both.</summary>
    private async Task ChangeAsync(ReminderKey key, ReminderEntry? entry)
    {
        Task written;
        ReminderEntry? before;
        lock (_lock)
        {
            before = _entries.GetValueOrDefault(key);
            Put(key, entry);
            written = Table.WriteAsync(new ReminderChange(key, entry));
        }

        try
        {
            await written;
        }
        catch
        {
            lock (_lock)
            {
                if (ReferenceEquals(_entries.GetValueOrDefault(key), entry)) Put(key, before);
            }

            throw;
        }
    }

    private void Put(ReminderKey key, ReminderEntry? entry)
    {
        if (entry is null)
        {
            _entries.Remove(key);
            return;
        }

        _entries[key] = entry;
        _due.Enqueue(entry, entry.NextTick);
    }

    private static ReminderKey KeyOf(GrainId grain, string name) => new(grain.Type.ToString(), grain.Key.ToString(), name);
}
