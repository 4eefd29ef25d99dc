using System.Text;
using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Storage;

/// <summary>Names one record: a grain and one of its states, as the bytes that are stored.</summary>
internal readonly struct RecordKey
{
    // Replacing what is not well-formed would make two keys one.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;
    private readonly int _keyStart;
    private readonly int _nameStart;

    private RecordKey(byte[] bytes, int keyStart, int nameStart)
    {
        _bytes = bytes;
        _keyStart = keyStart;
        _nameStart = nameStart;
    }

    internal ReadOnlySpan<byte> GrainType => _bytes.AsSpan(0, _keyStart);

    internal ReadOnlySpan<byte> GrainKey => _bytes.AsSpan(_keyStart, _nameStart - _keyStart);

    internal ReadOnlySpan<byte> StateName => _bytes.AsSpan(_nameStart);

    /// <summary>Whether it names the same record.</summary>
    internal bool Equals(RecordKey other) => _keyStart == other._keyStart && _nameStart == other._nameStart && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <summary>Whether it names a state of the grain; false also for a grain whose name is not ASCII, so that the store is to be asked.</summary>
    internal bool IsOf(GrainId grain) => Ascii.Equals(GrainType, grain.Type.ToString()) && Ascii.Equals(GrainKey, grain.Key.ToString());

    internal static RecordKey Of(StateName state) => Of(GrainId.Create(state.GrainType, state.GrainKey), state.Name);

    internal static RecordKey Of(GrainId grain, string stateName)
    {
        var type = grain.Type.ToString() ?? "";
        var key = grain.Key.ToString() ?? "";
        try
        {
            var keyStart = Strict.GetByteCount(type);
            var nameStart = keyStart + Strict.GetByteCount(key);
            var bytes = new byte[nameStart + Strict.GetByteCount(stateName)];
            Strict.GetBytes(type, bytes);
            Strict.GetBytes(key, bytes.AsSpan(keyStart));
            Strict.GetBytes(stateName, bytes.AsSpan(nameStart));
            return new RecordKey(bytes, keyStart, nameStart);
        }
        catch (EncoderFallbackException e)
        {
            throw new StorageException(StorageErrorCodes.InvalidKey, $"The key of a grain of type {type} is not well-formed Unicode.", e);
        }
    }

    internal static GrainId GrainIdOf(ReadOnlySpan<byte> type, ReadOnlySpan<byte> key) =>
        GrainId.Create(Encoding.UTF8.GetString(type), Encoding.UTF8.GetString(key));
}
