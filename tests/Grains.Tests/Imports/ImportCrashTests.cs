using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
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
