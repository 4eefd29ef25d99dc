using System.Diagnostics;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.GraphiQL;
using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>Invitations over SMTP, to a real mail server that this test runs.</summary>
public sealed class InvitationMailTests
{
    private const string Invite = "mutation($to: String!) { inviteMember(input: { email: $to, roles: [\"viewer\"] }) { invitation { status } errors { code } } }";

    [Fact]
    public async Task Invitation_OverSmtp_ReachesTheOneItIsFor_AndARefusalIsTold()
    {
        Installed.Check();
        using var data = new DataDirectory();
        using var server = Process.Start(new ProcessStartInfo("node", [Path.Combine(Installed.NodeFolder, "mail-server.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var port = (await server.StandardOutput.ReadLineAsync())!.Split(' ')[1];
        await using var product = await ProductProcess.StartAsync(["--development", "--port", "0", "--data", data.Path, "--empty"], new Dictionary<string, string>
        {
            ["Mail__Server"] = "127.0.0.1",
            ["Mail__Port"] = port,
            ["Mail__Encryption"] = "none",
            ["Mail__From"] = "equality@example.org",
        });

        var sent = await product.QueryAsync("stoke-administrator", Invite, new { to = "ada@example.org" });
        var letter = JsonDocument.Parse((await server.StandardOutput.ReadLineAsync())!).RootElement;
        var refused = await product.QueryAsync("stoke-administrator", Invite, new { to = "refused@example.org" });
        server.StandardInput.Close();
        await server.WaitForExitAsync();

        Assert.Equal(0, sent.GetProperty("inviteMember").GetProperty("errors").GetArrayLength());
        Assert.Equal(["ada@example.org"], letter.GetProperty("to").EnumerateArray().Select(to => to.GetString()));
        Assert.Contains("/auth/sign-in?returnTo=3D/&invitation=", letter.GetProperty("text").GetString()!.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("MAIL_NOT_SENT", refused.GetProperty("inviteMember").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.DoesNotContain("ada@example.org", product.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("refused@example.org", product.Output, StringComparison.Ordinal);
    }
}
