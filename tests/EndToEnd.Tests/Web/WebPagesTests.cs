using EqualityCloud.EndToEnd.Tests.SignIn;

namespace EqualityCloud.EndToEnd.Tests.Web;

/// <summary>Every page of the web app by axe's rules, heading order, landmarks and width: wide, at 200% zoom and at 320 pixels.</summary>
public sealed class WebPagesTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    [Fact]
    public async Task EveryPage_InEverySize_HasNoFault()
    {
        await JoinAsync();

        var report = await BrowserRun.OfAsync("web-pages.mjs", signIn.Address);

        Assert.Empty(report.Lines("problems"));
        Assert.Empty(report.Lines("faults"));
        Assert.True(report.GetProperty("looked").GetInt32() >= 276, "Not every page was looked at.");
    }

    /// <summary>Somebody who belongs to two councils.</summary>
    private async Task JoinAsync()
    {
        await signIn.Product.QueryAsync("leicester-administrator", """mutation { inviteMember(input: { email: "two@example.org", roles: ["viewer"] }) { errors { code } } }""");
        using var person = signIn.Visit();
        using var joined = await person.SignInAsync("stockport-contributor", SentMail.LinkTo(signIn.Product, "two@example.org").Query[1..]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, joined.StatusCode);
    }
}
