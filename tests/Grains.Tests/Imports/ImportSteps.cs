using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Imports;

/// <summary>The steps of an import as a caller takes them.</summary>
internal static class ImportSteps
{
    public static async Task<Guid> Upload(this CallerGrains grains, ImportHeader header, params ImmutableArray<ImportRow> rows)
    {
        var job = Guid.NewGuid();
        await grains.Upload(job, header, rows);
        return job;
    }

    public static async Task Upload(this CallerGrains grains, Guid job, ImportHeader header, ImmutableArray<ImportRow> rows, int rowsOnAPage = 1)
    {
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(header)));
        await grains.Stage(job, [.. rows.Chunk(rowsOnAPage).Select(page => page.ToImmutableArray())]);
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Close(new ImportFindings(rows.Length, [], []), (rows.Length + rowsOnAPage - 1) / rowsOnAPage)));
        await grains.Finish(job);
    }

    public static async Task Stage(this CallerGrains grains, Guid job, ImmutableArray<ImmutableArray<ImportRow>> pages)
    {
        for (var first = 0; first < pages.Length; first += IImportGrain.PagesAtOnce)
        {
            var (from, together) = (first, pages[first..Math.Min(first + IImportGrain.PagesAtOnce, pages.Length)]);
            Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Stage(from, together)));
        }
    }

    public static Task Finish(this CallerGrains grains, Guid job) => grains.Call<IImportGrain, Task>(job, grain => grain.Drain());

    public static async Task<ImportView> Import(this CallerGrains grains, Guid job) => (await grains.Call<IImportGrain, Task<ImportView?>>(job, grain => grain.Get()))!;

    public static async Task<Outcome> Accept(this CallerGrains grains, Guid job, bool conflictsToo = false, int? version = null)
    {
        var seen = version ?? (await grains.Import(job)).Version;
        var outcome = await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Accept(conflictsToo, Given.At(seen)));
        await grains.Finish(job);
        return outcome;
    }

    public static async Task<Outcome> Undo(this CallerGrains grains, Guid job, int? version = null)
    {
        var seen = version ?? (await grains.Import(job)).Version;
        var outcome = await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Undo(Given.At(seen)));
        await grains.Finish(job);
        return outcome;
    }
}
