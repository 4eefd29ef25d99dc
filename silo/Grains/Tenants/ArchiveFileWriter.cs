using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Grains.Tenants;

/// <summary>One file of an archive while it is written: what goes in is hashed on the way.</summary>
internal sealed class ArchiveFileWriter(ZipArchive zip, string grainType)
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Stream _entry = zip.CreateEntry(TenantArchive.FileOf(grainType)).Open();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private long _states;

    public string GrainType { get; } = grainType;

    /// <summary>Writes an <see cref="ArchiveLine"/>, with the state byte for byte as it is stored.</summary>
    public async ValueTask Write(StateName name, StoredState state, CancellationToken ct)
    {
        _line.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_line, Unescaped))
        {
            json.WriteStartObject();
            json.WriteString("key"u8, name.GrainKey);
            json.WriteString("name"u8, name.Name);
            json.WriteBoolean("pending"u8, state.OutboxPending);
            json.WritePropertyName("state"u8);
            json.WriteRawValue(state.Json.Span);
            json.WriteEndObject();
        }
        _line.Write("\n"u8);
        _hash.AppendData(_line.WrittenSpan);
        await _entry.WriteAsync(_line.WrittenMemory, ct);
        _states++;
    }

    public async Task<ArchiveFile> Close()
    {
        await _entry.DisposeAsync();
        using (_hash)
        {
            return new ArchiveFile(GrainType, _states, Convert.ToHexStringLower(_hash.GetHashAndReset()));
        }
    }
}
