namespace EqualityCloud.Contracts.Storage;

/// <summary>
/// Room in a record for what it is in storage. It is no part of what the record says: all are equal. A copy of the record with changes carries the form of
/// what it was copied from, which is then not its own.
/// </summary>
public record struct StoredForm
{
    private Kept? _kept;

    /// <summary>The JSON of that item; empty where it is not known.</summary>
    public readonly ReadOnlySpan<byte> Of(object item) => _kept is { } kept && ReferenceEquals(kept.Item, item) ? kept.Json : default;

    /// <summary>Keeps the JSON of the item whose room this is.</summary>
    public void Keep(object item, byte[] json) => _kept = new Kept(item, json);

    /// <summary>Always.</summary>
    public readonly bool Equals(StoredForm other) => true;

    /// <summary>The same for all.</summary>
    public override readonly int GetHashCode() => 0;

    // One reference, so that whoever reads while another keeps sees the one or the other whole.
    private sealed class Kept(object item, byte[] json)
    {
        public object Item { get; } = item;

        public byte[] Json { get; } = json;
    }
}
