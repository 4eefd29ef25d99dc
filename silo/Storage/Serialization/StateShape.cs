using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Storage.Serialization;

/// <summary>What is known of one state type: its name in storage, its version, its JSON, and the steps from older versions.</summary>
internal sealed class StateShape<T>
{
    private readonly Dictionary<int, StateUpgrade> _upgrades;

    internal StateShape(IEnumerable<StateUpgrade> upgrades)
    {
        Alias = typeof(T).GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias
            ?? throw new StorageException(StorageErrorCodes.StateNotStorable, $"{typeof(T)} has no [Alias], so it cannot be named in storage.");
        EncodedAlias = JsonEncodedText.Encode(Alias, StateJson.Options.Encoder);
        TypeInfo = (JsonTypeInfo<T>)StateJson.Options.GetTypeInfo(typeof(T));
        _upgrades = upgrades.Where(upgrade => upgrade.Alias == Alias).ToDictionary(upgrade => upgrade.FromVersion);
        Version = _upgrades.Count == 0 ? 1 : _upgrades.Keys.Max() + 1;
    }

    internal string Alias { get; }

    internal JsonEncodedText EncodedAlias { get; }

    internal JsonTypeInfo<T> TypeInfo { get; }

    /// <summary>The version in which this release writes.</summary>
    internal int Version { get; }

    internal StateUpgrade StepFrom(int version) => _upgrades.TryGetValue(version, out var step)
        ? step
        : throw new StorageException(StorageErrorCodes.StateUnreadable, $"There is no upgrade of {Alias} from version {version}.");
}
