using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Benchmarks;

public sealed class ReleaseCrashTests
{
    // The power goes between the line in the trail and the version that it tells of, or at the line itself. After the restart another period is released first: its line is no repetition.
    [Theory]
    [InlineData("benchmark", true)]
    [InlineData("benchmark", false)]
    [InlineData("audit-note", true)]
    [InlineData("audit-note", false)]
    public async Task Release_CutOffAtAWriteThenAnotherFirst_LeavesOneLineForEach(string state, bool landed)
    {
        var faults = new StorageFaults();
        var fixture = new GrainFixture { Services = FaultyStorage.Before(faults) };
        await fixture.InitializeAsync();
        try
        {
            var (cut, other) = (new BenchmarkScene(fixture, 2010), new BenchmarkScene(fixture, 2011));
            await cut.GivenContributors(8);
            await other.GivenContributors(8);
            faults.Judge(write => write.State != state ? WriteFault.None : landed ? WriteFault.LandedButFailed : WriteFault.Lost);
            await Assert.ThrowsAnyAsync<OrleansException>(() => cut.Release(cut.Analyst));
            faults.Heal();

            await fixture.Restart();
            var analyst = fixture.As(cut.Analyst.Caller);
            Assert.Equal(1, Given.Done(await other.Release(analyst)).Version);
            Assert.Equal(1, Given.Done(await cut.Release(analyst)).Version);

            foreach (var scene in new[] { cut, other })
            {
                await analyst.Call<IAuditNoteGrain, Task>(
                    DerivedId.Of(analyst.Caller.Tenant.Value, BenchmarkKey.Release(BenchmarkScene.Usual, scene.Period, 1)), note => note.Drain());
            }
            var trail = await analyst.Audit();
            Assert.All(trail.Entries, line => Assert.Equal("benchmark.released", line.Event));
            Assert.Equal([BenchmarkKey.Of(cut.Period), BenchmarkKey.Of(other.Period)], trail.Entries.Select(line => line.Values?["period"]).Order(StringComparer.Ordinal));
        }
        finally
        {
            await fixture.DisposeAsync();
        }
    }
}
