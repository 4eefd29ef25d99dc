using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Writes all that a tenant owns into one archive, a state at a time: memory does not grow with the tenant.</summary>
internal sealed class TenantArchiveWriter(ITenantStates states, TenantId tenant, Action<long> progress)
{
    private const int PageSize = 500;

    /// <summary>How many states there are, and a hash over which versions they have: two looks that agree saw the same contents.</summary>
    public async Task<(long States, string Versions)> Look(CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0L;
        await foreach (var state in All(ct))
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(state));
            count++;
        }
        return (count, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Writes the archive; the last thing it asks is whether it is of one moment.</summary>
    public async Task<ArchiveManifest> Write(Stream to, TenantDetails details, DateTimeOffset at, Func<Task<bool>> isOneMoment, CancellationToken ct)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var files = ImmutableArray.CreateBuilder<ArchiveFile>();
        var done = 0L;
        ArchiveFileWriter? file = null;
        await foreach (var listed in All(ct))
        {
            if (file?.GrainType != listed.Name.GrainType)
            {
                await Close(file, files);
                file = new ArchiveFileWriter(zip, listed.Name.GrainType);
            }
            if (await states.Read(listed.Name, ct) is { } stored)
            {
                await file.Write(listed.Name, stored, ct);
            }
            progress(++done);
        }
        await Close(file, files);
        var manifest = new ArchiveManifest(TenantArchive.Format, tenant.Value, details, at, await isOneMoment(), files.ToImmutable());
        await using var last = await zip.CreateEntry(TenantArchive.ManifestName).OpenAsync(ct);
        await JsonSerializer.SerializeAsync(last, manifest, TenantArchive.Json, ct);
        return manifest;
    }

    private static async Task Close(ArchiveFileWriter? file, ImmutableArray<ArchiveFile>.Builder files)
    {
        if (file is not null)
        {
            files.Add(await file.Close());
        }
    }

    private async IAsyncEnumerable<ListedState> All([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        StateName? after = null;
        while (await states.List(tenant, after, PageSize, ct) is { IsEmpty: false } page)
        {
            foreach (var state in page.Where(state => state.Name.GrainType != TenantArchive.ExportType))
            {
                yield return state;
            }
            after = page[^1].Name;
        }
    }
}
