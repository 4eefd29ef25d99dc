using System.Runtime.ExceptionServices;

using Microsoft.Extensions.Logging;

using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace EqualityCloud.Embedded.Persistence;

/// <summary>One piece of a grain's state in memory, and its way to storage.</summary>
/// <remarks>What the grain sees and what the provider fills is one object, so that an idle activation stays small.</remarks>
internal sealed class PersistentState<T>(IGrainStorage storage, string stateName, GrainId grainId, ILogger log) : IPersistentState<T>, IGrainState<T>
{
    private T? _state;
    private string? _etag;
    private bool _exists;

    public T State
    {
        get => _state ??= New();
        set => _state = value;
    }

    public string? Etag => _etag;

    public bool RecordExists => _exists;

    T? IGrainState<T>.State
    {
        get => State;
        set => _state = value;
    }

    string? IGrainState<T>.ETag
    {
        get => _etag;
        set => _etag = value;
    }

    bool IGrainState<T>.RecordExists
    {
        get => _exists;
        set => _exists = value;
    }

    public Task ReadStateAsync() => ReadStateAsync(CancellationToken.None);

    public async Task ReadStateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await storage.ReadStateAsync(stateName, grainId, this, cancellationToken);
        }
        catch (Exception e)
        {
            Throw(e, "reading");
        }
    }

    public Task WriteStateAsync() => WriteStateAsync(CancellationToken.None);

    public async Task WriteStateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await storage.WriteStateAsync(stateName, grainId, this, cancellationToken);
        }
        catch (Exception e)
        {
            Throw(e, "writing");
        }
    }

    public Task ClearStateAsync() => ClearStateAsync(CancellationToken.None);

    public async Task ClearStateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await storage.ClearStateAsync(stateName, grainId, this, cancellationToken);
        }
        catch (Exception e)
        {
            Throw(e, "clearing");
        }
    }

    private static T New() => Activator.CreateInstance<T>();

    /// <summary>As in Orleans, a provider's own exceptions travel inside an <see cref="OrleansException"/>; cancellation and the runtime's own do not.</summary>
    private void Throw(Exception exception, string operation)
    {
        if (exception is OrleansException or OperationCanceledException)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        log.LogError(exception, "Storage failed {Operation} state {State} of grain {Grain}", operation, stateName, grainId);
        throw new OrleansException($"Storage failed {operation} state {stateName} of grain {grainId}: {exception.Message}", exception);
    }
}
