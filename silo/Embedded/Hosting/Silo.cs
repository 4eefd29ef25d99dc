using System.Collections.Concurrent;

using EqualityCloud.Embedded.Calls;
using EqualityCloud.Embedded.Reminders;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;
using Orleans.Storage;

namespace EqualityCloud.Embedded.Hosting;

/// <summary>The one silo of the process: what all activations share, and its start and stop.</summary>
internal sealed class Silo : IHostedService, IDisposable
{
    private readonly Lazy<GrainCatalog> _catalog;
    private readonly Lazy<IIncomingGrainCallFilter[]> _filters;
    private readonly HashSet<Type> _singletons;
    private readonly ConcurrentDictionary<Type, object> _resolved = new();
    private readonly ConcurrentDictionary<string, IGrainStorage?> _storages = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _emptied = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Maintenance _maintenance;
    private int _activations;

    public Silo(IServiceProvider services, TimeProvider clock, ILoggerFactory logs, SiloServices registered)
    {
        Services = services;
        Clock = clock;
        Log = logs.CreateLogger("EqualityCloud.Embedded");
        var embedded = services.GetRequiredService<IOptions<EmbeddedSiloOptions>>().Value;
        var messaging = services.GetRequiredService<IOptions<SiloMessagingOptions>>().Value;
        RunsInline = embedded.RunCallsInline;
        Messages = embedded.CheckMessages ? new MessageCheck() : null;
        MailboxLimit = messaging.MaxEnqueuedRequestsHardLimit > 0 ? messaging.MaxEnqueuedRequestsHardLimit : int.MaxValue;
        Pending = new PendingCalls(this, messaging.ResponseTimeout);
        _singletons = registered.Singletons();
        // Late, since filters and grains may themselves ask for the grain factory.
        _catalog = new Lazy<GrainCatalog>(() => new GrainCatalog(this));
        _filters = new Lazy<IIncomingGrainCallFilter[]>(() => [.. services.GetServices<IIncomingGrainCallFilter>()]);
        _maintenance = new Maintenance(this, services.GetRequiredService<IOptions<GrainCollectionOptions>>().Value, services.GetRequiredService<MemoryGauge>());
    }

    internal IServiceProvider Services { get; }

    internal TimeProvider Clock { get; }

    internal ILogger Log { get; }

    internal bool RunsInline { get; }

    internal int MailboxLimit { get; }

    /// <summary>The check of messages; null where it is off.</summary>
    internal MessageCheck? Messages { get; }

    internal PendingCalls Pending { get; }

    internal CycleDetector Cycles { get; } = new();

    internal GrainCatalog Catalog => _catalog.Value;

    internal IIncomingGrainCallFilter[] Filters => _filters.Value;

    internal bool IsStopping { get; private set; }

    /// <summary>The time since the silo was made, in steps of <see cref="Maintenance.Step"/>: a call reads it more often than a clock is worth.</summary>
    internal TimeSpan Now => _maintenance.Now;

    /// <summary>How many grains are in memory.</summary>
    internal int ActivationCount => Volatile.Read(ref _activations);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Catalog;
        await Services.GetRequiredService<ReminderService>().StartAsync(cancellationToken);
    }

    /// <summary>Deactivates every grain in order; calls that need a new activation are refused from now on.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Services.GetRequiredService<ReminderService>().StopAsync(cancellationToken);
        IsStopping = true;
        // Counted as one more until all are told, so that the count cannot reach zero early.
        ActivationBegan();
        foreach (var activation in Catalog.Classes.SelectMany(c => c.Activations))
        {
            activation.Deactivate(new DeactivationReason(DeactivationReasonCode.ShuttingDown, "The silo is shutting down."), cancellationToken);
        }

        ActivationEnded();
        try
        {
            await _emptied.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.LogWarning("{Count} grains did not end in the time that the host gives", ActivationCount);
        }
    }

    public void Dispose() => _maintenance.Dispose();

    internal void ActivationBegan() => Interlocked.Increment(ref _activations);

    internal void ActivationEnded()
    {
        if (Interlocked.Decrement(ref _activations) == 0 && IsStopping)
        {
            _emptied.TrySetResult();
        }
    }

    internal static OrleansException Stopped(GrainType grainType, string key) => new($"The silo is stopping and activates no more grains, so not {grainType}/{key}.");

    /// <summary>A service of which there is one in the process, without opening a scope for it.</summary>
    internal bool TryGetSingleton(Type type, out object? service)
    {
        if (_resolved.TryGetValue(type, out service)) return true;

        if (!_singletons.Contains(type) && !(type.IsConstructedGenericType && _singletons.Contains(type.GetGenericTypeDefinition()))) return false;

        service = _resolved.GetOrAdd(type, Services.GetRequiredService);
        return true;
    }

    /// <summary>The provider of that name; null where none is registered.</summary>
    internal IGrainStorage? StorageNamed(string? name) =>
        _storages.GetOrAdd(name ?? "", key => key.Length == 0
            ? Services.GetService<IGrainStorage>()
            : Services.GetKeyedService<IGrainStorage>(key));
}
