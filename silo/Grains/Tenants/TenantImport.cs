using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tenants;

/// <summary>
/// Brings a tenant back from its archive into an instance that does not have it. All of the archive is checked before anything is stored; the
/// tenant's record, which lets its people in, comes last. An import that broke off is finished by importing the same archive again.
/// </summary>
public sealed class TenantImport(IGrainFactory factory, ITenantStates states)
{
    private const int LongestLine = 2 * 1024 * 1024;

    /// <summary>Imports an archive on behalf of one of the platform's administrators; the answer names the tenant.</summary>
    /// <param name="archive">The archive; it must be able to seek.</param>
    /// <param name="caller">Who imports it.</param>
    /// <param name="ct">Stops the import.</param>
    public async Task<Outcome> Import(Stream archive, Caller caller, CancellationToken ct)
    {
        if (caller.Tenant != TenantId.Platform || !caller.May(Permissions.ManageTenants))
        {
            return Refused(ProblemCodes.Forbidden, "Only the platform's administrators import tenants.");
        }
        ZipArchive zip;
        ArchiveManifest manifest;
        try
        {
            zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
            manifest = await Manifest(zip, ct);
            await Check(zip, manifest, ct);
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            return Refused(ProblemCodes.ArchiveInvalid, $"The archive cannot be used: {e.Message}");
        }

        using (zip)
        {
            return await Store(zip, manifest, caller, ct);
        }
    }

    private static Outcome Refused(string code, string message) => Outcome.Refused(0, new Problem(code, "archive", message));

    private static async Task<ArchiveManifest> Manifest(ZipArchive zip, CancellationToken ct)
    {
        var entry = zip.GetEntry(TenantArchive.ManifestName) ?? throw new InvalidDataException("it has no manifest.json.");
        await using var stream = await entry.OpenAsync(ct);
        var manifest = await JsonSerializer.DeserializeAsync<ArchiveManifest>(stream, TenantArchive.Json, ct) ?? throw new InvalidDataException("its manifest is empty.");
        return manifest.Format != TenantArchive.Format ? throw new InvalidDataException($"its format is not {TenantArchive.Format}.")
            : manifest.Tenant == TenantId.Platform.Value || manifest.Tenant == Guid.Empty ? throw new InvalidDataException("it is of no tenant that can be imported.")
            : zip.Entries.Count != manifest.Files.Length + 1 ? throw new InvalidDataException("it does not hold the files that its manifest names, and no others.")
            : manifest;
    }

    /// <summary>Every file is what the manifest says, and every state is the tenant's own.</summary>
    private static async Task Check(ZipArchive zip, ArchiveManifest manifest, CancellationToken ct)
    {
        foreach (var file in manifest.Files)
        {
            var entry = zip.GetEntry(TenantArchive.FileOf(file.GrainType)) ?? throw new InvalidDataException($"states/{file.GrainType}.jsonl is missing.");
            await using (var stream = await entry.OpenAsync(ct))
            {
                if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, ct)) != file.Sha256) throw new InvalidDataException($"{entry.FullName} is not what its hash says.");
            }
            var lines = 0L;
            await foreach (var line in Lines(entry, ct))
            {
                lines++;
                if (!TenantKey.Owns(new TenantId(manifest.Tenant), line.Key)) throw new InvalidDataException($"line {lines} of {entry.FullName} is not this tenant's.");
            }
            if (lines != file.States) throw new InvalidDataException($"{entry.FullName} has {lines} lines and not {file.States}.");
        }
    }

    private static async IAsyncEnumerable<ArchiveLine> Lines(ZipArchiveEntry entry, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var reader = PipeReader.Create(await entry.OpenAsync(ct));
        ReadResult read;
        do
        {
            read = await reader.ReadAsync(ct);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return Line(rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            if (rest.Length > LongestLine) throw new InvalidDataException($"a line of {entry.FullName} is longer than {LongestLine} bytes.");
            if (read.IsCompleted && !rest.IsEmpty) throw new InvalidDataException($"the last line of {entry.FullName} does not end.");
            reader.AdvanceTo(rest.Start, rest.End);
        }
        while (!read.IsCompleted);
        await reader.CompleteAsync();
    }

    private static ArchiveLine Line(ReadOnlySequence<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        return JsonSerializer.Deserialize<ArchiveLine>(ref json, TenantArchive.Json) ?? throw new InvalidDataException("a line is empty.");
    }

    private async Task<Outcome> Store(ZipArchive zip, ArchiveManifest manifest, Caller caller, CancellationToken ct)
    {
        var tenant = new TenantId(manifest.Tenant);
        var platform = new CallerGrains(factory, Caller.System(TenantId.Platform) with { Actor = caller.Actor });
        if (await platform.CallKey<ITenantGrain, Task<TenantStatus>>(TenantRecordKey.Of(tenant), grain => grain.Status()) is not TenantStatus.None)
        {
            return Refused(ProblemCodes.AlreadyExists, "This instance has, or had, the tenant already. Import into one that never had it.");
        }
        foreach (var file in manifest.Files)
        {
            await foreach (var line in Lines(zip.GetEntry(TenantArchive.FileOf(file.GrainType))!, ct))
            {
                var name = new StateName(file.GrainType, line.Key, line.Name);
                var state = new StoredState(JsonMarshal.GetRawUtf8Value(line.State).ToArray(), line.Pending);
                if (!await states.Insert(name, state, ct) && !await Holds(name, state, ct))
                {
                    return Refused(ProblemCodes.AlreadyExists, "This instance holds other content of the tenant. Import into one that never had it.");
                }
            }
        }
        // Before the tenant's record lets its people in.
        await new TenantPrincipals(factory, tenant).Enter();
        var request = manifest.Details.Code is { } code ? new OnboardingRequest(manifest.Details.Kind, code) : new OnboardingRequest(manifest.Details.Kind, Name: manifest.Details.Name);
        return await platform.CallKey<IOnboardingGrain, Task<Outcome>>(TenantRecordKey.Desk(request), desk => desk.Onboard(request, tenant));
    }

    private async Task<bool> Holds(StateName name, StoredState state, CancellationToken ct) =>
        await states.Read(name, ct) is { } held && held.Json.Span.SequenceEqual(state.Json.Span);
}
