using System.Diagnostics;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.GraphiQL;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>A real browser, twice: signs in through the provider, works, is signed out everywhere, signs out at the provider too.</summary>
public sealed class BrowserTests(SignInProduct signIn) : IClassFixture<SignInProduct>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task TwoBrowsers_OfOnePerson_WorkAndAreSignedOutEverywhere()
    {
        var report = await RunAsync();

        Assert.Empty(report.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()));
        Assert.Equal("stoke-lead", report.GetProperty("session").GetProperty("name").GetString());
        var read = report.GetProperty("read").GetProperty("body").GetProperty("data");
        Assert.Equal("Stoke-on-Trent City Council", read.GetProperty("council").GetProperty("name").GetString());
        Assert.Equal(2, read.GetProperty("sessions").GetArrayLength());
        Assert.All(read.GetProperty("sessions").EnumerateArray(), session => Assert.Contains("Chrom", session.GetProperty("agent").GetString(), StringComparison.Ordinal));
        Assert.Equal("Made in a browser", report.GetProperty("written").GetProperty("body").GetProperty("data").GetProperty("createStrategy").GetProperty("strategy").GetProperty("title").GetString());
        Assert.Equal(401, report.GetProperty("withoutHeader").GetProperty("status").GetInt32());
        Assert.Equal(0, report.GetProperty("everywhere").GetProperty("body").GetProperty("data").GetProperty("signOutEverywhere").GetProperty("sessions").GetArrayLength());
        Assert.All(["workAfter", "homeAfter", "homeSignedOut"], moment => Assert.False(report.GetProperty(moment).GetProperty("signedIn").GetBoolean(), moment));
        Assert.Equal(401, report.GetProperty("askedAfter").GetProperty("status").GetInt32());
        // Twice at the first sign-ins, and once more after the sign-out at the provider.
        Assert.Equal(Enumerable.Repeat("Choose who you are", 3), report.GetProperty("headings").EnumerateArray().Select(heading => heading.GetString()));
        // No script can read the cookie, and no token is in it.
        Assert.Equal("", report.GetProperty("readable").GetString());
        var cookie = Assert.Single(report.GetProperty("cookies").EnumerateArray());
        Assert.True(cookie.GetProperty("httpOnly").GetBoolean());
        Assert.Equal("Strict", cookie.GetProperty("sameSite").GetString());
        Assert.False(cookie.GetProperty("tokens").GetBoolean());
    }

    private async Task<JsonElement> RunAsync()
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Installed.NodeFolder, "sign-in.mjs"), signIn.Address.AbsoluteUri, Installed.Chromium, "stoke-lead"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(node.ExitCode == 0, $"The browser run failed:\n{await error}");
        return JsonDocument.Parse(await output).RootElement;
    }
}
