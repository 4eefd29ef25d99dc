using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Commands;
using EqualityCloud.Host.Settings;

using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Tests.Settings;

/// <summary>The examples of docs/sign-in.md, as they stand there: each starts, and takes a token of its provider for what the page says.</summary>
public sealed partial class HowToTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(
        typeof(HowToTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!, "docs", "sign-in.md"));

    private readonly DataDirectory _data = new();
    private readonly RSA _key = RSA.Create(2048);

    public static TheoryData<string> Providers => ["auth0", "entra", "keycloak"];

    public void Dispose()
    {
        _key.Dispose();
        _data.Dispose();
    }

    [Fact]
    public void Page_HasAnExampleOfEachProvider() => Assert.Equal(["auth0", "entra", "keycloak"], Example().Matches(Page).Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Example_Starts_AndTakesAProgramsTokenForWhatThePageSays(string provider)
    {
        var (settings, token) = (Read(provider), Token(provider));
        var openId = settings.OpenId!;
        var (header, claims, taken) = (token.GetProperty("header"), token.GetProperty("claims"), token.GetProperty("taken for"));

        var identity = await ValidatorOf(openId, claims.GetProperty("iss").GetString()!).ValidateAsync(Sign(header.GetProperty("typ").GetString()!, claims).AsMemory());

        Assert.NotNull(identity);
        Assert.Equal(taken.GetProperty("subject").GetString(), identity.Subject);
        Assert.Equal(taken.GetProperty("tenant").GetString(), identity.Tenant?.Value.ToString("D"));
        Assert.Equal(Scopes.PermissionsOf(taken.GetProperty("scopes").GetString()!.Split(' ')), identity.Scopes);
        Assert.NotEqual(Permissions.None, identity.Scopes);
        // The issuer is the authority, but for the slash with which some write it.
        Assert.Equal(openId.Authority.AbsoluteUri.TrimEnd('/'), claims.GetProperty("iss").GetString()!.TrimEnd('/'));
        Assert.Equal("a secret", openId.Web!.ClientSecret);
        Assert.Contains("openid", openId.Web.Scopes);
        Assert.NotNull(settings.FirstAdministrator);
    }

    /// <summary>An id token names the web client, and is no access token whatever it calls itself.</summary>
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Example_TakesNoIdTokenForAnAccessToken(string provider)
    {
        var openId = Read(provider).OpenId!;
        var claims = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Token(provider).GetProperty("claims"))!;
        claims["aud"] = JsonSerializer.SerializeToElement(openId.Web!.ClientId);

        Assert.Null(await ValidatorOf(openId, claims["iss"].GetString()!).ValidateAsync(Sign("JWT", JsonSerializer.SerializeToElement(claims)).AsMemory()));
    }

    private HostSettings Read(string provider)
    {
        var secret = Path.Combine(Directory.CreateDirectory(_data.Path + "-secrets").FullName, "client-secret");
        File.WriteAllText(secret, "a secret\n");
        var configuration = new ConfigurationBuilder()
            .AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(Example().Matches(Page).Single(match => match.Groups[1].Value == provider).Groups[2].Value)))
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                // What has nothing to do with the provider, and a file that is on this machine.
                [SettingNames.StorageProvider] = "sqlite",
                [SettingNames.AuditKey] = Convert.ToBase64String(new byte[32]),
                [SettingNames.ClientSecretFile] = secret,
            })
            .Build();
        var reader = new SettingsReader(configuration, new ServeOptions(_data.Path, Urls: null, Development: false, Port: 0, Empty: false, Web: null, Provider: null));
        var settings = reader.Read();
        Assert.Equal([], reader.Faults.Select(fault => fault.Message));
        return settings!;
    }

    private static JsonElement Token(string provider) =>
        JsonDocument.Parse(Example().Matches(Page).Single(match => match.Groups[1].Value == provider).Groups[3].Value).RootElement;

    private TokenValidator ValidatorOf(OpenIdSettings openId, string issuer)
    {
        var provider = new OpenIdConnectConfiguration { Issuer = issuer };
        provider.SigningKeys.Add(new RsaSecurityKey(_key) { KeyId = "key" });
        var rules = openId.TokenRules() with { Provider = new StaticConfigurationManager<OpenIdConnectConfiguration>(provider) };
        return new TokenValidator(new TokenIssuers(rules), openId.Claims, new TokenCache(TimeProvider.System), TimeProvider.System);
    }

    private string Sign(string type, JsonElement claims)
    {
        var payload = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(claims)!;
        payload["exp"] = JsonSerializer.SerializeToElement(DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds());
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            JsonSerializer.Serialize(payload), new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "key" }, SecurityAlgorithms.RsaSha256), new Dictionary<string, object> { ["typ"] = type });
    }

    [GeneratedRegex("<!-- how-to: ([a-z0-9]+) -->\\n```json\\n(.+?)```.+?```json\\n(.+?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
