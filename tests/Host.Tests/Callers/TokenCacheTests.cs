using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Callers;

namespace EqualityCloud.Host.Tests.Callers;

public sealed class TokenCacheTests
{
    private readonly SetClock _clock = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void Add_MoreThanTwoGenerations_DropsTheOldest()
    {
        var cache = new TokenCache(_clock, generationSize: 10);
        var hashes = Enumerable.Range(0, 25).Select(i => TokenHash.Of($"token {i}")).ToArray();
        var identity = new TokenIdentity("somebody", null, Permissions.None, DateTimeOffset.MaxValue);

        foreach (var hash in hashes) cache.Add(hash, identity);

        Assert.All(hashes[^10..], hash => Assert.Same(identity, cache.Find(hash)));
        Assert.InRange(hashes.Count(hash => cache.Find(hash) is not null), 10, 20);
        Assert.Null(cache.Find(hashes[0]));
    }

    [Fact]
    public void Knows_ATokenThatIsToBeCheckedAgain_UntilItRunsOut()
    {
        var cache = new TokenCache(_clock);
        var hash = TokenHash.Of("token");
        var identity = new TokenIdentity("somebody", null, Permissions.None, _clock.Now + TimeSpan.FromMinutes(10));
        Assert.False(cache.Knows(hash));
        cache.Add(hash, identity);

        _clock.Now += TokenCache.KeptFor;
        Assert.Null(cache.Find(hash));
        Assert.True(cache.Knows(hash));
        _clock.Now = identity.Expires;
        Assert.False(cache.Knows(hash));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(500)]
    [InlineData(100_000)]
    public void TokenHash_OfEqualTokens_IsEqualAndOfOthersIsNot(int length)
    {
        var token = new string('t', length);

        Assert.Equal(TokenHash.Of(token), TokenHash.Of(new string('t', length)));
        Assert.NotEqual(TokenHash.Of(token), TokenHash.Of(token + "t"));
    }
}
