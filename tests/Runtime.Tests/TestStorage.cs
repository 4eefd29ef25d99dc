using System.Collections.Concurrent;
using System.Globalization;

namespace EqualityCloud.Runtime.Tests;

/// <summary>Grain storage in memory, which outlives the silo, counts versions and fails when told to.</summary>
public sealed class TestStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<(string State, GrainId Grain), (object? State, int Version)> _records = new();
    private readonly ConcurrentDictionary<GrainId, Exception> _failures = new();

    /// <summary>The next operation on that grain fails.</summary>
    public void FailNext(GrainId grain, Exception exception) => _failures[grain] = exception;

    /// <summary>Another writer changes the record behind the activation's back.</summary>
    public void Overwrite<T>(string stateName, GrainId grain, T state) =>
        _records.AddOrUpdate((stateName, grain), (state, 1), (_, old) => (state, old.Version + 1));

    /// <summary>How many records there are of that state name.</summary>
    public int Count(string stateName) => _records.Keys.Count(key => key.State == stateName);

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowIfTold(grainId);
        var found = _records.TryGetValue((stateName, grainId), out var record);
        grainState.RecordExists = found;
        grainState.ETag = found ? Tag(record.Version) : null;
        grainState.State = found ? (T?)record.State : Activator.CreateInstance<T>();
        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowIfTold(grainId);
        lock (_records)
        {
            var version = Check(stateName, grainId, grainState.ETag) + 1;
            _records[(stateName, grainId)] = (grainState.State, version);
            grainState.ETag = Tag(version);
            grainState.RecordExists = true;
        }

        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        ThrowIfTold(grainId);
        lock (_records)
        {
            Check(stateName, grainId, grainState.ETag);
            _records.TryRemove((stateName, grainId), out _);
            grainState.ETag = null;
            grainState.RecordExists = false;
            grainState.State = Activator.CreateInstance<T>();
        }

        return Task.CompletedTask;
    }

    private int Check(string stateName, GrainId grainId, string? held)
    {
        var found = _records.TryGetValue((stateName, grainId), out var record);
        var stored = found ? Tag(record.Version) : null;
        return stored == held ? record.Version : throw new InconsistentStateException($"{grainId} is at another version.", stored, held);
    }

    private void ThrowIfTold(GrainId grainId)
    {
        if (_failures.TryRemove(grainId, out var exception)) throw exception;
    }

    private static string Tag(int version) => version.ToString(CultureInfo.InvariantCulture);
}
