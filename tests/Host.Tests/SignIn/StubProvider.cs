using System.Collections.Concurrent;
using System.Security.Cryptography;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Tests.SignIn;

/// <summary>An OpenID Connect provider over TLS that can be told to lie: what no real provider would answer must be refused all the same.</summary>
internal sealed class StubProvider : IAsyncDisposable
{
    public const string FirstAdministrator = "ada";
    public const string ClientId = "web";
    public const string ClientSecret = "a secret";

    private const string Audience = "equalitycloud";

    private readonly WebApplication _app;
    private readonly RsaSecurityKey _key = new(RSA.Create(2048)) { KeyId = "stub" };
    private readonly ConcurrentDictionary<string, string> _nonces = new();

    private StubProvider(TestCertificate certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Microsoft.AspNetCore.Hosting.WebHostBuilderKestrelExtensions.ConfigureKestrel(
            builder.WebHost, kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => Microsoft.AspNetCore.Hosting.ListenOptionsHttpsExtensions.UseHttps(listen, certificate.Certificate)));
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => new
        {
            issuer = Issuer,
            authorization_endpoint = $"{Issuer}/authorize",
            token_endpoint = $"{Issuer}/token",
            jwks_uri = $"{Issuer}/keys",
            authorization_response_iss_parameter_supported = true,
        });
        _app.MapGet("/keys", () => new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = _key.KeyId, n = Base64UrlEncoder.Encode(_key.Rsa.ExportParameters(false).Modulus), e = Base64UrlEncoder.Encode(_key.Rsa.ExportParameters(false).Exponent) } } });
        _app.MapGet("/authorize", Authorize);
        _app.MapPost("/token", TokenAsync);
    }

    public string Issuer { get; private set; } = "";

    /// <summary>Who signs in.</summary>
    public string Subject { get; set; } = FirstAdministrator;

    /// <summary>What is done to the claims of the next id tokens.</summary>
    public Action<Dictionary<string, object>>? Lie { get; set; }

    /// <summary>Whether the next id tokens are signed by nobody.</summary>
    public bool LeavesUnsigned { get; set; }

    public static async Task<StubProvider> StartAsync(TestCertificate certificate)
    {
        var provider = new StubProvider(certificate);
        await provider._app.StartAsync();
        var port = new Uri(provider._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        provider.Issuer = $"https://localhost:{port}";
        return provider;
    }

    /// <summary>The settings of a product as it is run for real, with sign-in at this provider.</summary>
    public Dictionary<string, string> Settings(TestCertificate certificate, Uri address) => new()
    {
        // The product trusts the provider's certificate and none besides.
        ["SSL_CERT_FILE"] = certificate.CertificateFile,
        ["Storage__Provider"] = "sqlite",
        ["Audit__Key"] = Convert.ToBase64String(new byte[32]),
        ["Audit__RefusalsEvery"] = "00:00:01",
        ["Authentication__Authority"] = Issuer,
        ["Authentication__Audience"] = Audience,
        ["Authentication__ClientId"] = ClientId,
        ["Authentication__ClientSecret"] = ClientSecret,
        ["Web__Address"] = address.AbsoluteUri,
        ["Platform__FirstAdministrator"] = FirstAdministrator,
    };

    /// <summary>An access token of somebody, with all scopes, after something was done to what it says.</summary>
    public string AccessToken(string subject, Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            TokenType = "at+jwt",
            NotBefore = DateTime.UtcNow.AddHours(-1),
            Expires = DateTime.UtcNow.AddHours(1),
            Claims = new Dictionary<string, object> { ["sub"] = subject, ["scope"] = "all" },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler().CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Rsa.Dispose();
    }

    /// <summary>Nobody is asked who it is.</summary>
    private IResult Authorize(HttpRequest request)
    {
        var code = Guid.NewGuid().ToString("N");
        _nonces[code] = request.Query["nonce"].ToString();
        return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"].ToString(), new Dictionary<string, string?>
        {
            ["code"] = code,
            ["state"] = request.Query["state"],
            ["iss"] = Issuer,
        }));
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != ClientSecret || !_nonces.TryRemove(form["code"].ToString(), out var nonce)) return Results.Json(new { error = "invalid_grant" }, statusCode: 400);
        var claims = new Dictionary<string, object>
        {
            ["iss"] = Issuer,
            ["aud"] = ClientId,
            ["sub"] = Subject,
            ["name"] = "Ada",
            ["nonce"] = nonce,
            ["iat"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
            ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
        };
        Lie?.Invoke(claims);
        var handler = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false };
        var payload = System.Text.Json.JsonSerializer.Serialize(claims);
        var idToken = LeavesUnsigned ? handler.CreateToken(payload) : handler.CreateToken(payload, new SigningCredentials(_key, SecurityAlgorithms.RsaSha256));
        return Results.Json(new { access_token = Guid.NewGuid().ToString("N"), token_type = "Bearer", expires_in = 3600, id_token = idToken });
    }
}
