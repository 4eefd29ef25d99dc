using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Packs;

public sealed class PackProgressTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Follow_OfAnImport_WaitsForEachStepUntilItIsDone()
    {
        var (faults, mayGoOn) = (new StorageFaults(), new TaskCompletionSource());
        await using var silo = await RestartableSilo.Create(new FixedClock(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero)), services: FaultyStorage.Before(faults));
        var grains = new CallerGrains(silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        Given.Done(await grains.CallTenant<Contracts.Councils.ICouncilGrain, Task<Outcome>>(grain => grain.Create(Given.Council)));
        // The first step may change nothing of the council; the second always makes the strategy, and that waits for the test.
        faults.Hold(async write =>
        {
            if (write.State == "strategy") await mayGoOn.Task;
            return WriteFault.None;
        });
        var job = Guid.NewGuid();
        Given.Done(await grains.Call<IPackImportGrain, Task<Outcome>>(job, grain => grain.Start(PackTests.Pack(), Given.Append)));

        var first = (await Follow(grains, job, null))!;
        while (first.StepsDone < 1)
        {
            first = (await Follow(grains, job, first).WaitAsync(Patience))!;
        }
        Assert.Equal((JobStatus.Running, 1), (first.Status, first.StepsDone));
        var waiting = Follow(grains, job, first);
        Assert.False(waiting.IsCompleted);
        mayGoOn.SetResult();

        var seen = new List<JobProgress>();
        for (var next = await waiting.WaitAsync(Patience); ; next = await Follow(grains, job, next).WaitAsync(Patience))
        {
            seen.Add(next!);
            if (next!.Status is JobStatus.Done) break;
        }
        Assert.Equal(new JobProgress(JobStatus.Done, first.Steps, first.Steps), seen[^1]);
        Assert.Equal(seen.Select(progress => progress.StepsDone).Order(), seen.Select(progress => progress.StepsDone));
    }

    [Fact]
    public async Task Follow_OfNoImport_IsAnsweredAtOnceWithNothing()
    {
        await using var silo = await RestartableSilo.Create(new FixedClock(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero)));
        var grains = new CallerGrains(silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));

        Assert.Null(await Follow(grains, Guid.NewGuid(), null));
    }

    private static Task<JobProgress?> Follow(CallerGrains grains, Guid job, JobProgress? seen) => grains.Call<IPackImportGrain, Task<JobProgress?>>(job, grain => grain.Follow(seen));
}
