using EqualityCloud.Embedded.Reminders;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

using Orleans;
using Orleans.Configuration;

namespace EqualityCloud.Embedded.Hosting;

/// <summary>The silo's heartbeat: it advances the silo's clock, ends the patience of callers, ticks reminders and collects idle activations.</summary>
internal sealed class Maintenance : IDisposable
{
    /// <summary>How often it runs, and so how exact its times are.</summary>
    internal static readonly TimeSpan Step = TimeSpan.FromSeconds(1);

    private readonly Silo _silo;
    private readonly GrainCollectionOptions _options;
    private readonly MemoryGauge _memory;
    private readonly long _start;
    private readonly ITimer _timer;
    private long _now;
    private int _running;
    private TimeSpan _nextCollection;
    private TimeSpan _nextMemoryCheck;

    internal Maintenance(Silo silo, GrainCollectionOptions options, MemoryGauge memory)
    {
        _silo = silo;
        _options = options;
        _memory = memory;
        _nextCollection = options.CollectionQuantum;
        _nextMemoryCheck = options.MemoryUsagePollingPeriod;
        _start = silo.Clock.GetTimestamp();
        using (ExecutionContext.IsFlowSuppressed() ? default : ExecutionContext.SuppressFlow())
        {
            _timer = silo.Clock.CreateTimer(static maintenance => ((Maintenance)maintenance!).Beat(), this, Step, Step);
        }
    }

    internal TimeSpan Now => new(Volatile.Read(ref _now));

    public void Dispose() => _timer.Dispose();

    private void Beat()
    {
        if (Interlocked.Exchange(ref _running, 1) == 1) return;

        try
        {
            Volatile.Write(ref _now, _silo.Clock.GetElapsedTime(_start).Ticks);
            var now = Now;
            _silo.Pending.Expire(now);
            _silo.Services.GetRequiredService<ReminderService>().TickDue();
            if (now >= _nextCollection)
            {
                _nextCollection = now + _options.CollectionQuantum;
                CollectIdle();
            }

            if (_options.EnableActivationSheddingOnMemoryPressure && now >= _nextMemoryCheck)
            {
                _nextMemoryCheck = now + _options.MemoryUsagePollingPeriod;
                Shed(_memory.UsedPercentage);
            }
        }
        catch (Exception e)
        {
            _silo.Log.LogError(e, "The silo's maintenance failed; it runs again in {Step}", Step);
        }
        finally
        {
            Volatile.Write(ref _running, 0);
        }
    }

    private void CollectIdle()
    {
        foreach (var grainClass in _silo.Catalog.Classes.Where(c => !c.IsKeptAlive))
        {
            var age = grainClass.CollectionAge ?? _options.CollectionAge;
            foreach (var activation in grainClass.Activations)
            {
                activation.TryCollect(age, DeactivationReasonCode.ActivationIdle, "It was idle for as long as its class allows.");
            }
        }
    }

    /// <summary>Ends as large a share of the activations as memory use is to fall by, longest idle first and those kept alive last.</summary>
    private void Shed(double used)
    {
        if (used <= _options.MemoryUsageLimitPercentage) return;

        var all = _silo.Catalog.Classes.SelectMany(c => c.Activations).ToList();
        var count = (int)Math.Ceiling(all.Count * (1 - (_options.MemoryUsageTargetPercentage / used)));
        _silo.Log.LogWarning("Memory use is at {Used:0} %: shedding {Count} of {All} activations", used, count, all.Count);
        foreach (var activation in all.OrderBy(a => a.IsKeptAlive).ThenBy(a => a.LastUsed))
        {
            if (count <= 0) return;

            if (activation.TryCollect(TimeSpan.Zero, DeactivationReasonCode.HighMemoryPressure, "Memory ran short.")) count--;
        }
    }
}
