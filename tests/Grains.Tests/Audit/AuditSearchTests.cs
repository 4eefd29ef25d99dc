using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tests.Audit;

/// <summary>6,000 lines, one a minute: line n is of actor n mod 7, event n mod 3 and subject n mod 5.</summary>
public sealed class AuditSearchTests(GrainFixture fixture) : IClassFixture<GrainFixture>, IAsyncLifetime
{
    private const int Lines = 6_000;

    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private CallerGrains _grains = null!;

    public async Task InitializeAsync()
    {
        _grains = fixture.As(Given.Lead(new TenantId(Guid.NewGuid())));
        await _grains.CallTenant<IAuditGrain, Task>(grain => grain.Append(new Delivery("metric/1", [.. Enumerable.Range(1, Lines).Select(Line)])));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Search_ByActorAndEvent_FindsThoseLinesInAllRuns() =>
        Assert.Equal(Enumerable.Range(1, Lines).Where(n => n % 7 == 2 && n % 3 == 1).Reverse(), await AllAsync(new AuditSearch(40, Actor: "user-2", Event: "thing.kind1")));

    [Fact]
    public async Task Search_ByTheBeginningOfAnEvent_FindsAllKindsOfIt()
    {
        Assert.Equal(Lines, (await AllAsync(new AuditSearch(200, Event: "thing."))).Count);
        Assert.Empty(await AllAsync(new AuditSearch(200, Event: "thing")));
    }

    [Fact]
    public async Task Search_ByTime_IncludesTheStartAndNotTheEnd() =>
        Assert.Equal([3_004, 3_003, 3_002, 3_001, 3_000], await AllAsync(new AuditSearch(2, From: Start.AddMinutes(3_000), Until: Start.AddMinutes(3_005))));

    public static TheoryData<long?, DateTimeOffset?, DateTimeOffset?, int> Extremes => new()
    {
        { long.MaxValue, null, null, Lines },
        { 0, null, null, 0 },
        { long.MinValue, null, null, 0 },
        { null, DateTimeOffset.MinValue, null, Lines },
        { null, DateTimeOffset.MaxValue, null, 0 },
        { null, null, DateTimeOffset.MaxValue, Lines },
        { null, null, DateTimeOffset.MinValue, 0 },
    };

    [Theory]
    [MemberData(nameof(Extremes))]
    public async Task Search_ByNumbersAndTimesThatNoLineHas_FindsAllOrNothing(long? before, DateTimeOffset? from, DateTimeOffset? until, int lines) =>
        Assert.Equal(lines, (await AllAsync(new AuditSearch(200, before, From: from, Until: until))).Count);

    [Fact]
    public async Task Search_ByASubjectOfFewLines_SaysWhereItGoesOn()
    {
        var page = await _grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Search(new AuditSearch(10, Subject: "nothing/of-it")));

        Assert.Empty(page.Entries);
        Assert.True(page is { HasMore: true, Next: > 500 });
        Assert.Empty(await AllAsync(new AuditSearch(10, Subject: "nothing/of-it")));
    }

    private async Task<List<int>> AllAsync(AuditSearch search)
    {
        var found = new List<int>();
        for (var runs = 0; ; runs++)
        {
            var page = await _grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Search(search));
            found.AddRange(page.Entries.Select(entry => (int)entry.Sequence));
            Assert.True(page.Entries.Length <= search.Limit && page.HasMore == page.Next is not null && runs < Lines);
            if (page.Next is not { } next) return found;
            search = search with { Before = next };
        }
    }

    private static OutboxEntry Line(int n) => new(n, $"user-{n % 7}", Start.AddMinutes(n), new OutboxMessage.Audit($"thing.kind{n % 3}", $"metric/{n % 5}", n, ImmutableSortedDictionary<string, string>.Empty));
}
