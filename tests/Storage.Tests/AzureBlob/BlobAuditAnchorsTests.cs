using Azure.Core;
using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Storage.Anchors;
using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.AzureBlob;

[Collection(OnAzurite.Name)]
public sealed class BlobAuditAnchorsTests(Azurite azurite)
{
    private static readonly TenantId Tenant = new(Guid.Parse("5e0b1f0c-6d5c-4a36-9f0a-3f6f0f1b7c11"));
    private static readonly TenantId Other = new(Guid.Parse("5e0b1f0c-6d5c-4a36-9f0a-3f6f0f1b7c12"));

    private readonly string _container = $"anchors-{Guid.NewGuid():N}";

    [Fact]
    public async Task Read_BeforeAnythingWasNoted_FindsNothing() => Assert.Empty(await Open().Read(Tenant, CancellationToken.None));

    [Fact]
    public async Task Read_OfAnotherTenant_FindsNothing()
    {
        await Open().Append(Tenant, Anchor(1), CancellationToken.None);

        Assert.Empty(await Open().Read(Other, CancellationToken.None));
    }

    [Fact]
    public async Task Read_OverSeveralPagesOfTheService_GivesAllOldestFirst()
    {
        var anchors = Open(pageSize: 5);
        var noted = Enumerable.Range(1, 23).Select(total => Anchor(total)).ToList();
        foreach (var anchor in noted.OrderBy(anchor => anchor.Total % 4)) await anchors.Append(Tenant, anchor, CancellationToken.None);

        Assert.Equal(noted, await Open(pageSize: 5).Read(Tenant, CancellationToken.None));
    }

    [Fact]
    public async Task Read_OfMoreThanItGives_GivesTheNewest()
    {
        var anchors = Open(pageSize: 4, most: 10);
        for (var total = 1; total <= 15; total++) await anchors.Append(Tenant, Anchor(total), CancellationToken.None);

        Assert.Equal(Enumerable.Range(6, 10).Select(total => Anchor(total)), await anchors.Read(Tenant, CancellationToken.None));
    }

    /// <summary>What was noted stays: a trail that was written anew is noted beside it and not in its place.</summary>
    [Fact]
    public async Task Append_OfAnotherEndAtTheSameMoment_KeepsBoth()
    {
        var anchors = Open();
        await anchors.Append(Tenant, Anchor(7), CancellationToken.None);
        await anchors.Append(Tenant, Anchor(7), CancellationToken.None);
        await anchors.Append(Tenant, Anchor(7) with { HeadHash = "another" }, CancellationToken.None);

        Assert.Equal(2, (await anchors.Read(Tenant, CancellationToken.None)).Length);
    }

    [Theory]
    [InlineData(FaultPoint.BeforeCommit)]
    [InlineData(FaultPoint.AfterCommit)]
    public async Task Append_WhoseAnswerIsLost_IsRepeatedAndNotedOnce(FaultPoint point)
    {
        var transport = new FaultingTransport();
        var anchors = Open(transport: transport, maxRetries: 2);
        await anchors.Append(Tenant, Anchor(1), CancellationToken.None);
        transport.LoseNext(RequestMethod.Put, point);

        await anchors.Append(Tenant, Anchor(2), CancellationToken.None);

        Assert.Equal(new[] { Anchor(1), Anchor(2) }.AsEnumerable(), await anchors.Read(Tenant, CancellationToken.None));
    }

    [Fact]
    public async Task Append_WhereTheServiceIsAway_Fails()
    {
        var transport = new FaultingTransport();
        var anchors = Open(transport: transport);
        await anchors.Append(Tenant, Anchor(1), CancellationToken.None);
        transport.LoseNext(RequestMethod.Put, FaultPoint.BeforeCommit);

        var failure = await Assert.ThrowsAsync<StorageException>(() => anchors.Append(Tenant, Anchor(2), CancellationToken.None));

        Assert.Equal(StorageErrorCodes.StoreFailed, failure.Code);
        Assert.Equal(Anchor(1), Assert.Single(await anchors.Read(Tenant, CancellationToken.None)));
    }

    private static AuditAnchor Anchor(long total) => new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(total), total, $"hash-{total}=", $"seal-{total}+/=");

    private BlobAuditAnchors Open(int pageSize = 5_000, int most = 10_000, FaultingTransport? transport = null, int maxRetries = 0)
    {
        var options = AzureBlobStoreUnderTest.OptionsFor(azurite, _container, transport, maxRetries);
        options.ListPageSize = pageSize;
        return new BlobAuditAnchors(options, TimeProvider.System) { MostRead = most };
    }
}
