using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace EqualityCloud.Embedded.Reminders;

/// <summary>All reminders in bounded pages of the default grain storage, so that they are as durable as any state.</summary>
/// <remarks>Pages are numbered from 0 without gaps and never deleted, so the first number without a record ends the table. One writer; what comes while it writes shares the next write.</remarks>
internal sealed class ReminderTable(IGrainStorage storage)
{
    private const string StateName = "reminders";

    private readonly Lock _lock = new();
    private readonly List<GrainState<ReminderPage>> _pages = [];
    private readonly Dictionary<ReminderKey, int> _pageOf = [];
    private List<ReminderChange> _queued = [];
    private Task _writing = Task.CompletedTask;

    /// <summary>Reads every page.</summary>
    internal async Task<IReadOnlyList<ReminderEntry>> LoadAsync()
    {
        for (var number = 0; ; number++)
        {
            var page = await ReadAsync(number);
            if (!page.RecordExists) break;

            _pages.Add(page);
            foreach (var entry in page.State!.Entries)
            {
                _pageOf[entry.Key] = number;
            }
        }

        return [.. _pages.SelectMany(page => page.State!.Entries)];
    }

    /// <summary>Writes a change; done when it is durable.</summary>
    internal Task WriteAsync(ReminderChange change)
    {
        lock (_lock)
        {
            _queued.Add(change);
            if (_writing.IsCompleted)
            {
                // Away from the grain that asks: its turn and its request context are not the table's.
                using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
                {
                    _writing = Task.Run(WriteQueuedAsync);
                }
            }
        }

        return change.Done.Task;
    }

    /// <summary>Done when nothing is being written.</summary>
    internal Task FlushAsync()
    {
        lock (_lock) return _writing;
    }

    private async Task WriteQueuedAsync()
    {
        while (true)
        {
            List<ReminderChange> batch;
            lock (_lock)
            {
                if (_queued.Count == 0)
                {
                    // Under the lock that WriteAsync takes: a change is either in this loop or starts the next.
                    _writing = Task.CompletedTask;
                    return;
                }

                batch = _queued;
                _queued = [];
            }

            await WriteAsync(batch);
        }
    }

    private async Task WriteAsync(List<ReminderChange> batch)
    {
        var byPage = new SortedDictionary<int, List<ReminderChange>>();
        foreach (var change in batch)
        {
            var number = PageFor(change, byPage);
            if (number is null)
            {
                change.Done.TrySetResult();
                continue;
            }

            if (!byPage.TryGetValue(number.Value, out var changes)) byPage[number.Value] = changes = [];
            changes.Add(change);
        }

        foreach (var (number, changes) in byPage)
        {
            try
            {
                await WriteAsync(number, changes);
            }
            catch (Exception e)
            {
                // A later page must not be written while this one may not exist, so the whole rest fails.
                foreach (var failed in byPage.Where(page => page.Key >= number).SelectMany(page => page.Value))
                {
                    failed.Done.TrySetException(e);
                }

                return;
            }

            changes.ForEach(change => change.Done.TrySetResult());
        }
    }

    /// <summary>The page that holds the reminder, or the first with room for a new one; null where there is nothing to remove.</summary>
    private int? PageFor(ReminderChange change, SortedDictionary<int, List<ReminderChange>> planned)
    {
        foreach (var (number, changes) in planned)
        {
            if (changes.Exists(earlier => earlier.Key == change.Key)) return number;
        }

        if (_pageOf.TryGetValue(change.Key, out var known)) return known;
        if (change.Entry is null) return null;

        for (var number = 0; ; number++)
        {
            var stored = number < _pages.Count ? _pages[number].State!.Entries.Length : 0;
            var added = planned.TryGetValue(number, out var changes) ? changes.Count : 0;
            if (stored + added < ReminderPage.Capacity) return number;
        }
    }

    private async Task WriteAsync(int number, List<ReminderChange> changes)
    {
        // Always from what is stored: a write that failed may yet have landed.
        var page = number < _pages.Count && _pages[number].ETag is not null ? _pages[number] : await ReadAsync(number);
        var entries = page.State!.Entries.ToDictionary(entry => entry.Key);
        foreach (var change in changes)
        {
            if (change.Entry is null)
            {
                entries.Remove(change.Key);
            }
            else
            {
                entries[change.Key] = change.Entry;
            }
        }

        var written = new GrainState<ReminderPage>(new ReminderPage { Entries = [.. entries.Values] }, page.ETag) { RecordExists = page.RecordExists };
        Forget(number);
        await storage.WriteStateAsync(StateName, IdOf(number), written);
        _pages[number] = written;
        foreach (var key in changes.Select(change => change.Key))
        {
            if (entries.ContainsKey(key))
            {
                _pageOf[key] = number;
            }
            else
            {
                _pageOf.Remove(key);
            }
        }
    }

    /// <summary>Drops the page's version until its write has succeeded, so that the next write reads it anew.</summary>
    private void Forget(int number)
    {
        if (number == _pages.Count)
        {
            _pages.Add(new GrainState<ReminderPage>(new ReminderPage()));
        }
        else
        {
            _pages[number] = new GrainState<ReminderPage>(_pages[number].State!);
        }
    }

    private async Task<GrainState<ReminderPage>> ReadAsync(int number)
    {
        var page = new GrainState<ReminderPage>(new ReminderPage());
        await storage.ReadStateAsync(StateName, IdOf(number), page);
        page.State ??= new ReminderPage();
        return page;
    }

    private static GrainId IdOf(int number) => GrainId.Create("reminders", number.ToString("d5", System.Globalization.CultureInfo.InvariantCulture));
}
