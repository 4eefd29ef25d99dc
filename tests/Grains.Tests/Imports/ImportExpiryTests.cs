using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Imports;

/// <summary>What nobody finished goes by its age, told by the registered clock, and leaves nothing but its line in the list.</summary>
public sealed class ImportExpiryTests
{
    private static readonly ImportHeader Header = new(ImportFormat.Observations, "figures.csv");
    private static readonly DateTimeOffset Start = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);

    private readonly FixedClock _clock = new(Start);

    [DrivenRemindersFact]
    public async Task UploadThatBrokeOff_IsThrownAwayAfterADay_WithAllThatCameOfIt()
    {
        await using var silo = await RestartableSilo.Create(_clock);
        var grains = await silo.GivenCouncil();
        var (metric, job) = (await grains.GivenMetric(), Guid.NewGuid());
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(Header)));
        await grains.Stage(job, [.. Enumerable.Range(0, 70).Select(i => ImmutableArray.Create<ImportRow>(new ImportRow.Observed(i, metric, Given.Observation(), null)))]);

        grains = await After(silo, grains, TimeSpan.FromHours(23));
        Assert.Equal(ImportStatus.Uploading, (await grains.Import(job)).Status);
        Assert.Single((await Staged(grains, job, 69)).Rows);

        grains = await After(silo, grains, TimeSpan.FromHours(25));
        Assert.Equal(ImportStatus.Discarded, await Settled(grains, job, ImportStatus.Uploading));
        Assert.Empty((await Staged(grains, job, 0)).Rows);
        Assert.Empty((await Staged(grains, job, 69)).Rows);
        Assert.Contains("import.expired", (await grains.Audit($"import/{job:N}")).Entries.Select(entry => entry.Event));
    }

    [DrivenRemindersFact]
    public async Task Preview_WaitsForAMonth_AndAnAppliedImportForEver()
    {
        await using var silo = await RestartableSilo.Create(_clock);
        var grains = await silo.GivenCouncil();
        var metric = await grains.GivenMetric();
        var (preview, applied) = (Guid.NewGuid(), Guid.NewGuid());
        await grains.Upload(applied, Header, [new ImportRow.Observed(2, metric, Given.Observation(2020), null)]);
        Given.Done(await grains.Accept(applied));
        await grains.Upload(preview, Header, [new ImportRow.Observed(2, metric, Given.Observation(2021), null)]);

        grains = await After(silo, grains, TimeSpan.FromDays(29));
        Assert.Equal(ImportStatus.Ready, (await grains.Import(preview)).Status);

        grains = await After(silo, grains, TimeSpan.FromDays(31));
        Assert.Equal(ImportStatus.Discarded, await Settled(grains, preview, ImportStatus.Ready));
        Assert.Equal(ProblemCodes.Transition, (await grains.Accept(preview)).Problems[0].Code);
        Given.Done(await grains.Undo(applied));
        Assert.Equal(ImportStatus.Undone, (await grains.Import(applied)).Status);
    }

    [Fact]
    public async Task Uploads_BeyondTheLatestTwenty_AreThrownAwayUnlessDecided_AlsoByUploadsThatBreakOff()
    {
        await using var silo = await RestartableSilo.Create(_clock);
        var (grains, other) = (await silo.GivenCouncil(), await silo.GivenCouncil());
        var metric = await grains.GivenMetric();
        var theirs = await other.Upload(Header);
        var (decided, brokenOff, preview) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await grains.Upload(decided, Header, [new ImportRow.Observed(2, metric, Given.Observation(2020), null)]);
        Given.Done(await grains.Accept(decided));
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(brokenOff, grain => grain.Open(Header)));
        await grains.Stage(brokenOff, [[new ImportRow.Observed(2, metric, Given.Observation(2021), null)]]);
        await grains.Upload(preview, Header, [new ImportRow.Observed(2, metric, Given.Observation(2021), null)]);

        for (var i = 0; i < IImportIndexGrain.Undecided - 1; i++)
        {
            await grains.Upload(Header);
        }
        Assert.Equal((ImportStatus.Done, ImportStatus.Discarded, ImportStatus.Ready), await Statuses());
        Assert.Empty((await Staged(grains, brokenOff, 0)).Rows);

        var again = Guid.NewGuid();
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(again, grain => grain.Open(Header)));
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(again, grain => grain.Open(Header)));
        Assert.Equal((ImportStatus.Done, ImportStatus.Discarded, ImportStatus.Discarded), await Statuses());
        var listed = await grains.CallTenant<IImportIndexGrain, Task<ImmutableArray<Guid>>>(grain => grain.Read());
        var undecided = await Task.WhenAll(listed.Select(async id => (await grains.Import(id)).Status));
        Assert.Equal(IImportIndexGrain.Undecided, undecided.Count(status => status is ImportStatus.Ready or ImportStatus.Uploading));
        Assert.Equal(ImportStatus.Ready, (await other.Import(theirs)).Status);

        async Task<(ImportStatus, ImportStatus, ImportStatus)> Statuses() => ((await grains.Import(decided)).Status, (await grains.Import(brokenOff)).Status, (await grains.Import(preview)).Status);
    }

    [Fact]
    public async Task Expire_OfWhatIsDecidedOrWasNever_ChangesNothing()
    {
        await using var silo = await RestartableSilo.Create(_clock);
        var grains = await silo.GivenCouncil();
        var job = Guid.NewGuid();
        await grains.Upload(job, Header, [new ImportRow.Observed(2, await grains.GivenMetric(), Given.Observation(2020), null)]);
        Given.Done(await grains.Accept(job));

        await grains.Call<IImportGrain, Task>(job, grain => grain.Expire());
        await grains.Call<IImportGrain, Task>(Guid.NewGuid(), grain => grain.Expire());

        Assert.Equal(ImportStatus.Done, (await grains.Import(job)).Status);
    }

    /// <summary>The reminders that fell due while nothing ran come when the silo starts again.</summary>
    private Task<CallerGrains> After(RestartableSilo silo, CallerGrains grains, TimeSpan since)
    {
        _clock.SetTo(Start + since);
        return silo.Restart(grains.Caller);
    }

    private static async Task<ImportStatus> Settled(CallerGrains grains, Guid job, ImportStatus before)
    {
        for (var looks = 0; looks < 500; looks++)
        {
            if ((await grains.Import(job)).Status is var status && status != before)
            {
                return status;
            }
            await Task.Delay(10);
        }
        return before;
    }

    private static Task<StagedPage> Staged(CallerGrains grains, Guid job, int page) =>
        grains.CallKey<IImportPageGrain, Task<StagedPage>>(TenantKey.Page(TenantKey.Of(grains.Caller.Tenant, job), page), grain => grain.Staged());
}
