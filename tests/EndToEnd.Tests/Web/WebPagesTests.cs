using EqualityCloud.EndToEnd.Tests.SignIn;

namespace EqualityCloud.EndToEnd.Tests.Web;

/// <summary>Every page of the web app by axe's rules, heading order, landmarks and width: wide, at 200% zoom and at 320 pixels.</summary>
public sealed class WebPagesTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    [Fact]
    public async Task EveryPage_InEverySize_HasNoFault()
    {
        var report = await BrowserRun.OfAsync("web-pages.mjs", signIn.Address);

        Assert.Empty(report.Lines("problems"));
        Assert.Empty(report.Lines("faults"));
        Assert.True(report.GetProperty("looked").GetInt32() >= 270, "Not every page was looked at.");
    }
}
