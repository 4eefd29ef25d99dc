using EqualityCloud.Host.SignIn;

namespace EqualityCloud.Host.Tests.SignIn;

public sealed class ReturnAddressTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/strategies/1?tab=actions#action-2")]
    public void Address_OfAPageOfOurs_IsOurs(string address) => Assert.True(ReturnAddress.IsOurs(address));

    [Theory]
    [InlineData("")]
    [InlineData("strategies")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData("~/strategies")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http:/evil.example")]
    public void Address_OfAnybodyElse_IsNot(string address) => Assert.False(ReturnAddress.IsOurs(address));

    [Fact]
    public void Address_LongerThanAnyOfOurs_IsNot() => Assert.False(ReturnAddress.IsOurs("/" + new string('a', 1000)));
}
