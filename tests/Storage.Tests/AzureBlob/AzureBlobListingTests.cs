using EqualityCloud.Storage.AzureBlob;
using EqualityCloud.Storage.Tests.Conformance;

namespace EqualityCloud.Storage.Tests.AzureBlob;

[Collection(OnAzurite.Name)]
public sealed class AzureBlobListingTests(Azurite azurite)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(50)]
    public async Task ListPending_OverManyPagesOfTheService_GivesEachOnce(int limit)
    {
        var options = AzureBlobStoreUnderTest.OptionsFor(azurite, $"listing-{Guid.NewGuid():N}", transport: null);
        options.ListPageSize = 5;
        await using var storage = AzureBlobStoreUnderTest.Open(options);
        var expected = new List<string>();
        for (var i = 0; i < 24; i++)
        {
            var pending = i % 3 != 0;
            var grain = Given.Grain($"tenant/metric/{i:D2}");
            await storage.WriteStateAsync(Given.StateName, grain, new GrainState<SampleState>(new SampleState { Outbox = pending ? ["entry"] : [] }));
            if (pending)
            {
                expected.Add(grain.ToString());
            }
        }

        var all = new List<GrainId>();
        while (true)
        {
            var page = await storage.ListPending(all.Count == 0 ? null : all[^1], limit, CancellationToken.None);
            all.AddRange(page);
            if (page.Length < limit)
            {
                break;
            }
        }

        Assert.Equal(expected, all.Select(grain => grain.ToString()));
        // From the middle, with no page before it to go on from.
        Assert.Equal(expected[10..13], (await storage.ListPending(all[9], 3, CancellationToken.None)).Select(grain => grain.ToString()));
    }

    [Theory]
    [InlineData("council", "tenant/a.b", "state", "state/council/tenant~2Fa~2Eb/state")]
    [InlineData("council", "é~", "it's", "state/council/~C3~A9~7E/it~27s")]
    public void BlobName_OfAState_IsEscaped(string type, string key, string name, string expected) =>
        Assert.Equal(expected, BlobName.OfState(RecordKey.Of(GrainId.Create(type, key), name)));

    [Fact]
    public void BlobName_OfTheLongestKeys_FitsAndDiffers()
    {
        var one = BlobName.OfState(RecordKey.Of(Given.Grain(new string('界', 512)), Given.StateName));
        var two = BlobName.OfState(RecordKey.Of(Given.Grain(new string('界', 511) + "亀"), Given.StateName));

        Assert.True(one.Length <= 1024);
        Assert.NotEqual(one, two);
    }
}
