using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Imports;

/// <summary>Takes an uploaded file in: reads it from the stream as it comes, puts its rows on the import's pages and lets them be checked. No file is written.</summary>
public sealed class FileIntake(IGrainFactory factory, IRefusalLog? refusals = null)
{
    /// <summary>Takes a file in on behalf of a caller.</summary>
    /// <param name="caller">The caller; its permission is asked before a byte is read.</param>
    /// <param name="file">The file.</param>
    /// <param name="ct">Ends the upload: nothing of it is kept then but an import without rows.</param>
    public async Task<UploadAnswer> TakeAsync(Caller caller, UploadedFile file, CancellationToken ct)
    {
        var grains = new CallerGrains(factory, caller, refusals);
        var id = file.IdempotencyKey is null ? Guid.CreateVersion7() : DerivedId.Of(caller.Tenant.Value, $"{caller.Actor}/upload/{file.IdempotencyKey}");
        if (await grains.Call<IImportGrain, Task<ImportView?>>(id, grain => grain.Get()) is { Status: not ImportStatus.Uploading })
        {
            // A retry of an upload that had come through.
            return Answer(id);
        }
        if (!caller.May(ImportPermissions.Of(file.Format)))
        {
            grains.NoteRefusal(ProblemCodes.Forbidden);
            return Refuse(ProblemCodes.Forbidden, null, "Your role does not let you import such files. Ask your strategy lead.");
        }
        if (file is { Format: ImportFormat.Payroll, Snapshot: null })
        {
            return Refuse(ProblemCodes.Required, "snapshot", "Say the snapshot date of the payroll, such as 2026-03-31.");
        }
        var read = file.Format switch
        {
            ImportFormat.ActionPlan => FileReaders.Plan(file.Content),
            ImportFormat.Observations => FileReaders.Observations(file.Content),
            ImportFormat.Payroll => FileReaders.Payroll(file.Content, file.Snapshot!.Value, file.Measures),
            ImportFormat.LgInform => FileReaders.LgInform(file.Content, await AreasAsync(grains)),
            ImportFormat.PublicPayGaps => FileReaders.PublicReturns(file.Content, file.Year),
            _ => throw new NotSupportedException($"{file.Format} is not read."),
        };
        // A connection that broke looks like a file that ends early; it is not to become a preview.
        ct.ThrowIfCancellationRequested();
        return await StageAsync(grains, id, new ImportHeader(file.Format, file.Name, read.Year), read, ct);
    }

    private static async Task<UploadAnswer> StageAsync(CallerGrains grains, Guid id, ImportHeader header, ReadFile read, CancellationToken ct)
    {
        var opened = await grains.Call<IImportGrain, Task<Outcome>>(id, grain => grain.Open(header));
        if (!opened.Done)
        {
            return new UploadAnswer(null, opened.Problems);
        }
        var pages = read.Problems.Errors > 0 ? [] : read.Pages;
        for (var page = 0; page < pages.Length; page += IImportGrain.PagesAtOnce)
        {
            ct.ThrowIfCancellationRequested();
            var (first, together) = (page, pages[page..Math.Min(page + IImportGrain.PagesAtOnce, pages.Length)]);
            var staged = await grains.Call<IImportGrain, Task<Outcome>>(id, grain => grain.Stage(first, together));
            if (!staged.Done)
            {
                return new UploadAnswer(null, staged.Problems);
            }
        }
        var closed = await grains.Call<IImportGrain, Task<Outcome>>(id, grain => grain.Close(read.Findings, pages.Length));
        return closed.Done ? Answer(id) : new UploadAnswer(null, closed.Problems);
    }

    /// <summary>Every code that the council has or had: figures of the past carry those of the past.</summary>
    private static async Task<IReadOnlySet<string>> AreasAsync(CallerGrains grains) =>
        (await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get()))?.Profile.AreaCodes.Select(code => code.Code).ToHashSet(StringComparer.Ordinal) ?? [];

    private static UploadAnswer Answer(Guid id) => new(NodeId.Encode(nameof(FileImport), $"{id:D}"), []);

    private static UploadAnswer Refuse(string code, string? field, string message) => new(null, [new Problem(code, field, message)]);
}
