using System.Net;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Access;

namespace EqualityCloud.Host.Tests.Callers;

public sealed class RefusalSumsTests
{
    private static readonly TenantId Tenant = new(Guid.Parse("5e0b1f0c-6d5c-4a36-9f0a-3f6f0f1b7c11"));

    private readonly RefusalSums _sums = new();

    [Fact]
    public void Count_OfOneCaller_IsOneSumForEachReason()
    {
        for (var i = 0; i < 10_000; i++) _sums.Count(Tenant, "ada", i % 2 == 0 ? "FORBIDDEN" : "RATE_LIMITED");

        var taken = _sums.Take();

        Assert.Equal([((Tenant, "ada", "FORBIDDEN"), 5_000L), ((Tenant, "ada", "RATE_LIMITED"), 5_000L)], taken.OrderBy(sum => sum.Key.Code).Select(sum => (sum.Key, sum.Value)));
        Assert.Empty(_sums.Take());
    }

    [Fact]
    public void Count_OfABurstFromManyAddresses_IsFewSumsThatTellNoAddress()
    {
        for (var i = 0; i < 10_000; i++) _sums.Count(Tenant, new IPAddress([10, 0, (byte)(i / 256), (byte)i]), "INVALID_TOKEN");

        var taken = _sums.Take();

        Assert.Equal(RefusalSums.MostUnknown + 1, taken.Count);
        Assert.Equal(10_000, taken.Values.Sum());
        Assert.Equal(10_000 - RefusalSums.MostUnknown, taken[(Tenant, ClientAlias.Others, "INVALID_TOKEN")]);
        Assert.All(taken.Keys, sum => Assert.Matches("^unknown-([0-9a-f]{8}|others)$", sum.Actor));
    }

    [Fact]
    public void Count_OfOneAddress_KeepsItsNameFromOneTakeToTheNext()
    {
        var address = IPAddress.Parse("192.0.2.7");
        _sums.Count(Tenant, address, "NO_ACCESS");
        var first = Assert.Single(_sums.Take()).Key.Actor;
        _sums.Count(Tenant, address, "NO_ACCESS");

        Assert.Equal(first, Assert.Single(_sums.Take()).Key.Actor);
        // Another process names it otherwise, so that nobody finds the address by trying.
        var elsewhere = new RefusalSums();
        elsewhere.Count(Tenant, address, "NO_ACCESS");
        Assert.NotEqual(first, Assert.Single(elsewhere.Take()).Key.Actor);
    }

    [Fact]
    public void Count_OfTooManyCallers_IsBounded()
    {
        for (var i = 0; i < RefusalSums.MostKept + 500; i++) _sums.Count(Tenant, $"member-{i}", "FORBIDDEN");

        Assert.Equal(RefusalSums.MostKept, _sums.Take().Count);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData(null, "255.255.255.255")]
    public void Network_OfAClient_IsItsAddressOrItsSixtyFour(string? address, string network) =>
        Assert.Equal(IPAddress.Parse(network), ClientNetwork.Of(address is null ? null : IPAddress.Parse(address)));
}
