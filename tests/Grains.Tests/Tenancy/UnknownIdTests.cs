using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tests.Tenancy;

[Collection(nameof(Alone))]
public sealed class UnknownIdTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task Reads_Of100000UnknownIds_LeaveNothingInMemory()
    {
        var grains = await fixture.GivenCouncil();
        // A runtime may have caches of a bounded size, which are full after this.
        await ReadUnknown(grains, 100_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await ReadUnknown(grains, 100_000);

        // An activation that stayed would hold 1 to 2 kB: all of them more than 100 MB.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 8_000_000);
    }

    private static Task ReadUnknown(CallerGrains grains, int count) => Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (i, _) =>
    {
        var id = Guid.NewGuid();
        Assert.Null((i % 4) switch
        {
            0 => await grains.Metric(id),
            1 => await grains.Objective(id),
            2 => await grains.Strategy(id),
            _ => (object?)(await grains.History(id)).Lines.FirstOrDefault(),
        });
    });
}
