using System.IO.Compression;
using System.Security.Cryptography;

namespace EqualityCloud.Grains.Tenants;

/// <summary>One file of an archive while it is written: what goes in is hashed on the way.</summary>
internal sealed class ArchiveFileWriter(ZipArchive zip, string grainType)
{
    private readonly Stream _entry = zip.CreateEntry(TenantArchive.FileOf(grainType)).Open();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public string GrainType { get; } = grainType;

    public long States { get; set; }

    public ValueTask Write(byte[] bytes, CancellationToken ct)
    {
        _hash.AppendData(bytes);
        return _entry.WriteAsync(bytes, ct);
    }

    public async Task<ArchiveFile> Close()
    {
        await _entry.DisposeAsync();
        using (_hash)
        {
            return new ArchiveFile(GrainType, States, Convert.ToHexStringLower(_hash.GetHashAndReset()));
        }
    }
}
