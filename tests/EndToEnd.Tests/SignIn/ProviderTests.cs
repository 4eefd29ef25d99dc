using System.Net;

using EqualityCloud.EndToEnd.Tests.GraphiQL;
using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

public sealed class ProviderTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A killed process can clean nothing up, so the provider has to notice by itself.</summary>
    [Fact]
    public async Task Provider_WhenTheProductIsKilled_EndsToo()
    {
        Installed.Check();
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty", "--provider", Installed.ProviderFolder);
        using var visitor = new Visitor(new Uri($"http://localhost:{product.Address.Port}"));
        using var begun = await visitor.GetAsync("/auth/sign-in");
        var provider = new Uri(begun.Headers.Location!.GetLeftPart(UriPartial.Authority));
        using var http = new HttpClient();
        using var alive = await http.GetAsync(new Uri(provider, "/.well-known/openid-configuration"));

        using (var kill = System.Diagnostics.Process.Start("kill", ["-KILL", product.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();

        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
        await GoneAsync(http, provider);
    }

    [Fact]
    public async Task Provider_AskedByAnotherName_RefusesIt()
    {
        Installed.Check();
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty", "--provider", Installed.ProviderFolder);
        using var visitor = new Visitor(new Uri($"http://localhost:{product.Address.Port}"));
        using var begun = await visitor.GetAsync("/auth/sign-in");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(begun.Headers.Location!.GetLeftPart(UriPartial.Authority)), "/.well-known/openid-configuration"));
        request.Headers.Host = "evil.example";

        using var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>Ends when nobody answers any more.</summary>
    private static async Task GoneAsync(HttpClient http, Uri provider)
    {
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            while (true)
            {
                using var answer = await http.GetAsync(provider, limit.Token);
                await Task.Delay(20, limit.Token);
            }
        }
        catch (HttpRequestException)
        {
            // As it should be.
        }
    }
}
