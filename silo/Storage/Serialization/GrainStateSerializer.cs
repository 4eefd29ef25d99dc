using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using EqualityCloud.Contracts.Storage;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.Serialization;

/// <summary>Turns states into what is stored, <c>{v, alias, data}</c>, and back; every provider uses it and nothing else.</summary>
public sealed class GrainStateSerializer(IEnumerable<StateUpgrade> upgrades, ILogger<GrainStateSerializer> logger)
{
    /// <summary>The hard limit of a stored state.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The size to stay under: a write rewrites the state whole.</summary>
    public const int AimBytes = 64 * 1024;

    private static readonly JsonEncodedText VersionName = JsonEncodedText.Encode("v");
    private static readonly JsonEncodedText AliasName = JsonEncodedText.Encode("alias");
    private static readonly JsonEncodedText DataName = JsonEncodedText.Encode("data");

    [ThreadStatic]
    private static Utf8JsonWriter? _writer;

    private readonly StateUpgrade[] _upgrades = [.. upgrades];
    private readonly ConcurrentDictionary<Type, object> _shapes = new();

    /// <summary>The state as it is stored. The caller disposes the buffer when it is written.</summary>
    /// <exception cref="StateTooLargeException">It is over <see cref="MaxBytes"/>.</exception>
    internal PooledBuffer Serialize<T>(GrainId grain, T? state)
    {
        var shape = ShapeOf<T>();
        var buffer = new PooledBuffer();
        try
        {
            Write(shape, state, buffer);
            CheckSize(grain, buffer.Length);
            return buffer;
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>The state as it is stored, for those who keep samples of it.</summary>
    public byte[] SerializeToArray<T>(GrainId grain, T state)
    {
        using var buffer = Serialize(grain, state);
        return buffer.Span.ToArray();
    }

    /// <summary>The state that these bytes hold.</summary>
    public T Deserialize<T>(GrainId grain, ReadOnlySpan<byte> stored)
    {
        var shape = ShapeOf<T>();
        try
        {
            return Read(shape, stored) ?? CreateEmpty<T>();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or NotSupportedException)
        {
            throw new StorageException(StorageErrorCodes.StateUnreadable, $"The stored state of {grain} cannot be read as {shape.Alias}.", e);
        }
    }

    /// <summary>The state of a grain that has no record: what an empty object loads as, so that no collection is missing.</summary>
    public T CreateEmpty<T>()
    {
        var info = ShapeOf<T>().TypeInfo;
        // No record of an abstract state can be made up; the grain sees null and decides.
        return typeof(T).IsAbstract ? default! : JsonSerializer.Deserialize("{}"u8, info)!;
    }

    private StateShape<T> ShapeOf<T>() =>
        (StateShape<T>)(_shapes.TryGetValue(typeof(T), out var known) ? known : _shapes.GetOrAdd(typeof(T), new StateShape<T>(_upgrades)));

    private static void Write<T>(StateShape<T> shape, T? state, PooledBuffer buffer)
    {
        // A state's own converters never serialise another state, so one writer for each thread is never in use twice.
        var writer = _writer ??= new Utf8JsonWriter(buffer, StateJson.Writing);
        writer.Reset(buffer);
        try
        {
            writer.WriteStartObject();
            writer.WriteNumber(VersionName, shape.Version);
            writer.WriteString(AliasName, shape.EncodedAlias);
            writer.WritePropertyName(DataName);
            if (state is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                JsonSerializer.Serialize(writer, state, shape.TypeInfo);
            }

            writer.WriteEndObject();
            writer.Flush();
        }
        catch
        {
            _writer = null;
            throw;
        }
    }

    private void CheckSize(GrainId grain, int bytes)
    {
        StorageMetrics.StateBytes.Record(bytes);
        if (bytes <= AimBytes)
        {
            return;
        }

        if (bytes > MaxBytes)
        {
            throw new StateTooLargeException(grain, bytes, MaxBytes);
        }

        StorageMetrics.LargeStates.Add(1);
        logger.LogWarning("The state of {Grain} is {Bytes} bytes; the aim is {Aim}.", grain.ToString(), bytes, AimBytes);
    }

    private static T? Read<T>(StateShape<T> shape, ReadOnlySpan<byte> stored)
    {
        var header = EnvelopeHeader.Read(stored);
        if (header.Alias != shape.Alias)
        {
            throw new StorageException(StorageErrorCodes.StateUnreadable, $"A state of {shape.Alias} was asked for, {header.Alias} is stored.");
        }

        if (header.Version > shape.Version)
        {
            throw new StorageException(
                StorageErrorCodes.StoreTooNew, $"{shape.Alias} is stored in version {header.Version}; this release knows {shape.Version}.");
        }

        var data = stored.Slice(header.DataStart, header.DataLength);
        return header.Version == shape.Version ? JsonSerializer.Deserialize(data, shape.TypeInfo) : Upgrade(shape, header.Version, data);
    }

    private static T? Upgrade<T>(StateShape<T> shape, int version, ReadOnlySpan<byte> data)
    {
        var node = JsonSerializer.Deserialize<JsonObject>(data);
        for (; node is not null && version < shape.Version; version++)
        {
            node = shape.StepFrom(version).Apply(node);
        }

        return node is null ? default : node.Deserialize(shape.TypeInfo);
    }
}
