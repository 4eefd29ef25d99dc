using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Imports;

public sealed class ImportCrashTests
{
    private const int Rows = 10;

    private static readonly ImportHeader Header = new(ImportFormat.Observations, null);

    private readonly FixedClock _clock = new(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
    private readonly StorageFaults _faults = new();

    /// <summary>Power fails at each write of an acceptance in turn; after the restart everything is there once, with nobody asking for it.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Accepted_CutOffAtAnyWrite_EndsCompleteAfterTheRestart(bool landed)
    {
        await using var silo = await CreateSilo();
        var cuts = 0;
        for (var struck = true; struck; cuts += 3)
        {
            var grains = await silo.GivenCouncil();
            var metric = await grains.GivenMetric();
            var job = Guid.NewGuid();
            await grains.Upload(job, Header, RowsFor(metric));
            var version = (await grains.Import(job)).Version;
            _faults.CutPowerAt(cuts + 1, landed);

            await Tried(() => grains.Accept(job, version: version));
            struck = _faults.Struck;
            _faults.Heal();
            grains = await silo.Restart(grains.Caller);
            // A caller who got no answer asks again; where the acceptance had landed that changes nothing.
            Given.Done(await grains.Accept(job, version: version));

            var view = await grains.Import(job);
            Assert.True(view.Status is ImportStatus.Done && view.Left.IsEmpty, $"cut at write {cuts + 1}, landed: {landed}: {view.Status}, {view.Left.Length} left");
            var held = (await grains.Metric(metric))!;
            Assert.Equal((Rows, Rows + 1), (held.Observations.Length, held.Version));
            Assert.All(held.Observations, o => Assert.Equal(1, o.Observation.Revision));
        }
        Assert.InRange(cuts, 12, 90);
    }

    /// <summary>Power fails at each write of an undoing in turn; after the restart what was there before is there again, once.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Undone_CutOffAtAnyWrite_EndsAsItWasBeforeAfterTheRestart(bool landed)
    {
        await using var silo = await CreateSilo();
        var cuts = 0;
        for (var struck = true; struck; cuts += 3)
        {
            var grains = await silo.GivenCouncil();
            var metric = await grains.GivenMetric();
            var before = Given.Observation(2000, numerator: 11);
            Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(before, Given.Append)));
            var job = Guid.NewGuid();
            await grains.Upload(job, Header, RowsFor(metric));
            Given.Done(await grains.Accept(job));
            var version = (await grains.Import(job)).Version;
            _faults.CutPowerAt(cuts + 1, landed);

            await Tried(() => grains.Undo(job, version));
            struck = _faults.Struck;
            _faults.Heal();
            grains = await silo.Restart(grains.Caller);
            Given.Done(await grains.Undo(job, version));

            var view = await grains.Import(job);
            Assert.True(view.Status is ImportStatus.Undone && view.Left.IsEmpty, $"cut at write {cuts + 1}, landed: {landed}: {view.Status}, {view.Left.Length} left");
            var held = (await grains.Metric(metric))!;
            Assert.Equal(11, Assert.Single(held.Observations).Observation.Entry.Figures[0].Numerator);
            // Made, recorded, then each of the rows put in and taken out again: nothing was done twice.
            Assert.Equal((2 + (2 * Rows), Rows - 1), (held.Version, held.Withdrawn.Length));
            Assert.True((await grains.VerifyAudit()).Intact);
        }
        Assert.InRange(cuts, 12, 120);
    }

    /// <summary>The register's pages are written side by side, so a cut leaves any of them behind; after the restart the year is whole, and whole again without them when it is undone.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Register_CutOffAtAnyWrite_EndsCompleteAfterTheRestart(bool landed)
    {
        const int Employers = 40;
        await using var silo = await CreateSilo();
        foreach (var undo in (bool[])[false, true])
        {
            var cuts = 0;
            for (var struck = true; struck; cuts += 7)
            {
                var (grains, job, year) = (new CallerGrains(silo.Silo.Grains, Given.Of(TenantId.Platform, Roles.PlatformAdministrator)), Guid.NewGuid(), (undo ? 2100 : 2030) + (cuts / 7));
                ImmutableArray<ImportRow> rows =
                [
                    .. Enumerable.Range(1, Employers)
                        .Select(i => new ImportRow.Published(i + 1, new PublicPayGapReturn { EmployerKey = $"{i}", Name = $"Employer {i}", CurrentName = $"Employer {i}", MeanHourly = -i }))
                        .OrderBy(row => PublicPayGapKey.PageOf(row.Return.EmployerKey)),
                ];
                await grains.Upload(job, new ImportHeader(ImportFormat.PublicPayGaps, null, year), rows);
                if (undo)
                {
                    Given.Done(await grains.Accept(job));
                }
                var version = (await grains.Import(job)).Version;
                _faults.CutPowerAt(cuts + 1, landed);

                await Tried(() => undo ? grains.Undo(job, version) : grains.Accept(job, version: version));
                struck = _faults.Struck;
                _faults.Heal();
                grains = await silo.Restart(grains.Caller);
                Given.Done(await (undo ? grains.Undo(job, version) : grains.Accept(job, version: version)));

                var view = await grains.Import(job);
                Assert.True(view.Left.IsEmpty && view.Status == (undo ? ImportStatus.Undone : ImportStatus.Done), $"undo: {undo}, cut at write {cuts + 1}, landed: {landed}: {view.Status}");
                var years = await grains.CallKey<IPublicPayGapYearsGrain, Task<ImmutableArray<PublicPayGapYear>>>(IPublicPayGapYearsGrain.Key, grain => grain.Read());
                Assert.Equal(undo ? 0 : Employers, years.FirstOrDefault(held => held.Year == year)?.Returns ?? 0);
            }
            Assert.InRange(cuts, 35, 90);
        }
    }

    private Task<RestartableSilo> CreateSilo() => RestartableSilo.Create(
        _clock,
        settings =>
        {
            settings.TrimAfter = TimeSpan.FromMilliseconds(1);
            settings.RetryAfter = TimeSpan.FromMilliseconds(20);
        },
        FaultyStorage.Before(_faults));

    private static ImmutableArray<ImportRow> RowsFor(Guid metric) => [.. Enumerable.Range(0, Rows).Select(i => new ImportRow.Observed(i + 2, metric, Given.Observation(2000 + i), null))];

    private static async Task Tried(Func<Task<Outcome>> call)
    {
        try
        {
            await call();
        }
        catch (OrleansException)
        {
        }
    }
}
