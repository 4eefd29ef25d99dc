using System.Collections.Concurrent;
using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Audit;

public sealed class FailingTrailTests
{
    [Theory]
    [InlineData("audit", WriteFault.Lost)]
    [InlineData("audit", WriteFault.LandedButFailed)]
    [InlineData("audit-page", WriteFault.Lost)]
    [InlineData("audit-page", WriteFault.LandedButFailed)]
    public async Task Append_WhileEveryThirdWriteFails_AnswersOnlyWhatIsStoredAndLosesNothing(string state, WriteFault fault)
    {
        var faults = new StorageFaults();
        await using var silo = await RestartableSilo.Create(new FixedClock(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero)), services: FaultyStorage.Before(faults));
        var grains = new CallerGrains(silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        var (writes, refused) = (0, 0);
        faults.Judge(write => write.State == state && Interlocked.Increment(ref writes) % 3 == 0 ? fault : WriteFault.None);

        var acknowledged = new ConcurrentBag<(string Sender, int Sequence)>();
        await Task.WhenAll(Enumerable.Range(0, 16).Select(async sender =>
        {
            for (var sequence = 1; sequence <= 15;)
            {
                try
                {
                    await grains.CallTenant<IAuditGrain, Task>(grain => grain.Append(new Delivery($"metric/{sender}", [Line(sequence, $"metric/{sender}")])));
                    acknowledged.Add(($"metric/{sender}", sequence));
                    sequence++;
                }
                catch (OrleansException) when (Interlocked.Increment(ref refused) < 10_000)
                {
                    // As its sender would, with the same entry.
                }
            }
        }));

        Assert.True(refused > 0);
        faults.Heal();
        grains = await silo.Restart(grains.Caller);
        var stored = (await grains.Audit(limit: 500)).Entries;
        Assert.Equal(acknowledged.Order(), stored.Select(line => (line.Subject, line.Version)).Order());
        Assert.All(stored.GroupBy(line => line.Subject), lines => Assert.Equal(Enumerable.Range(1, 15).Reverse(), lines.Select(line => line.Version)));
        Assert.Equal((240L, true), ((await grains.VerifyAudit()).Entries, (await grains.VerifyAudit()).Intact));
    }

    private static OutboxEntry Line(int sequence, string subject) => new(sequence, "user-1", new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero),
        new OutboxMessage.Audit("thing.changed", subject, sequence, ImmutableSortedDictionary<string, string>.Empty));
}
