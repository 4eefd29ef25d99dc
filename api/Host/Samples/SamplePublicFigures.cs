using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Schema.Imports;

namespace EqualityCloud.Host.Samples;

/// <summary>The published gender pay gaps of two regions, imported as the platform's administrators import the official file: what is public by name.</summary>
internal sealed class SamplePublicFigures(IGrainFactory factory, TimeProvider clock)
{
    private const string FileName = "gender-pay-gap-service-2022-23.csv";
    private const int Snapshot = 2022;

    private static readonly Caller Platform = Caller.System(TenantId.Platform);

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var content = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", FileName));
        var answer = await new FileIntake(factory).TakeAsync(Platform, new UploadedFile(ImportFormat.PublicPayGaps, FileName, content) { Year = Snapshot, IdempotencyKey = FileName }, ct);
        SampleLoader.Expect(answer.Id is null ? Outcome.Refused(0, answer.Problems) : new Outcome([], 1), FileName);

        // The same id as the intake's, so that a later start finds the import that this one made.
        var id = DerivedId.Of(Platform.Tenant.Value, $"{Platform.Actor}/upload/{FileName}");
        if (await WaitWhileAsync(id, ImportStatus.Checking, ct) is { Status: ImportStatus.Ready } ready)
        {
            var outcome = await Grains.Call<IImportGrain, Task<Outcome>>(id, import => import.Accept(conflictsToo: false, new WriteRequest(ready.Version)));
            SampleLoader.Expect(outcome, FileName);
        }
        await WaitWhileAsync(id, ImportStatus.Running, ct);
    }

    private CallerGrains Grains => new(factory, Platform);

    private async Task<ImportView?> WaitWhileAsync(Guid id, ImportStatus status, CancellationToken ct)
    {
        ImportView? view = null;
        await SampleLoader.WaitAsync(async () => (view = await Grains.Call<IImportGrain, Task<ImportView?>>(id, static import => import.Get()))?.Status != status, $"{FileName}: its import", clock, ct);
        return view;
    }
}
