namespace EqualityCloud.Storage.Tests.Conformance;

public abstract partial class GrainStorageConformance
{
    /// <summary>Orleans makes such a key text before a provider sees it.</summary>
    [Fact]
    public async Task Write_ToAKeyThatIsNoText_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<StorageException>(
            () => _store.Storage.WriteStateAsync(Given.StateName, Given.Grain("half a pair \ud83d"), new GrainState<SampleState>(new SampleState())));

        Assert.Equal("INVALID_GRAIN_KEY", refusal.Code);
    }
}
