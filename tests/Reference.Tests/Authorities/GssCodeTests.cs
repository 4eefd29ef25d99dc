using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Tests.Authorities;

public sealed class GssCodeTests
{
    [Theory]
    [InlineData("E06000021")]
    [InlineData("W06000015")]
    [InlineData("S12000049")]
    [InlineData("N09000003")]
    public void TryParse_Code_KeepsItsText(string text)
    {
        Assert.True(GssCode.TryParse(text, out var code));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("E0600002")]
    [InlineData("E060000211")]
    [InlineData("e06000021")]
    [InlineData("K06000021")]
    [InlineData("E0600002x")]
    [InlineData("E0600002٣")]
    [InlineData(" E06000021")]
    public void TryParse_AnythingElse_IsRefused(string? text)
    {
        Assert.False(GssCode.TryParse(text, out var code));
        Assert.Equal("", code.ToString());
    }
}
