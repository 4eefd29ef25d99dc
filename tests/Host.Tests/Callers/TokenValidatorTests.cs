using System.Security.Cryptography;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Callers;

using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Tests.Callers;

public sealed class TokenValidatorTests : IDisposable
{
    private const string Issuer = "https://issuer.example";
    private const string Audience = "equalitycloud";

    private static readonly Guid Tenant = new("2f3c0a4e-0d8e-4a0a-9a43-0d2a4f3c1b55");

    private readonly SetClock _clock = new(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly ClaimNames _names = ClaimNames.Default with { Tenants = new Dictionary<string, TenantId> { ["org_leeds"] = new(Tenant) } };
    private readonly TokenValidator _validator;

    public TokenValidatorTests()
    {
        var provider = new OpenIdConnectConfiguration { Issuer = Issuer };
        provider.SigningKeys.Add(new ECDsaSecurityKey(_key) { KeyId = "key" });
        var rules = new TokenRules(new StaticConfigurationManager<OpenIdConnectConfiguration>(provider), Audience, [SecurityAlgorithms.EcdsaSha256], TokenRules.AccessTokenTypes, TimeSpan.Zero);
        _validator = new TokenValidator(new TokenIssuers(rules), _names, new TokenCache(_clock), _clock);
    }

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task Validate_AGoodToken_GivesWhoItNamesAndNoMoreThanItsScopes()
    {
        var identity = await _validator.ValidateAsync(Token().AsMemory());

        Assert.Equal("officer-7", identity!.Subject);
        Assert.Equal(new TenantId(Tenant), identity.Tenant);
        Assert.Equal(Permissions.ReadStrategies | Permissions.ReadBenchmarks, identity.Scopes);
    }

    [Fact]
    public async Task Validate_ATokenSeenBefore_IsNotCheckedAgain()
    {
        var token = Token();

        Assert.Same(await _validator.ValidateAsync(token.AsMemory()), await _validator.ValidateAsync(token.AsMemory()));
    }

    [Fact]
    public async Task Validate_ATokenThatExpiredSinceItWasSeen_Refuses()
    {
        var token = Token(descriptor => descriptor.Expires = _clock.Now.UtcDateTime.AddSeconds(30));
        Assert.NotNull(await _validator.ValidateAsync(token.AsMemory()));

        _clock.Now = _clock.Now.AddSeconds(29);
        Assert.NotNull(await _validator.ValidateAsync(token.AsMemory()));
        _clock.Now = _clock.Now.AddSeconds(1);
        Assert.Null(await _validator.ValidateAsync(token.AsMemory()));
    }

    [Fact]
    public async Task Validate_AfterAMinute_ChecksTheTokenAgain()
    {
        var token = Token();
        var first = await _validator.ValidateAsync(token.AsMemory());

        _clock.Now += TokenCache.KeptFor;
        var second = await _validator.ValidateAsync(token.AsMemory());

        Assert.NotNull(second);
        Assert.NotSame(first, second);
    }

    public static TheoryData<string> Faults =>
        ["issuer", "audience", "type", "not yet", "expired", "endless", "other key", "no such tenant", "no subject", "endless subject", "algorithm none", "symmetric"];

    [Theory, MemberData(nameof(Faults))]
    public async Task Validate_AFaultyToken_Refuses(string fault)
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var token = Token(descriptor =>
        {
            switch (fault)
            {
                case "issuer": descriptor.Issuer = "https://other.example"; break;
                case "audience": descriptor.Audience = "other"; break;
                case "type": descriptor.TokenType = "JWT"; break;
                case "not yet": descriptor.NotBefore = _clock.Now.UtcDateTime.AddSeconds(1); break;
                case "expired": descriptor.Expires = _clock.Now.UtcDateTime; break;
                case "endless": descriptor.Expires = null; break;
                case "other key": descriptor.SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(other) { KeyId = "key" }, SecurityAlgorithms.EcdsaSha256); break;
                case "no such tenant": descriptor.Claims["tenant"] = "org_of_nobody"; break;
                case "no subject": descriptor.Claims.Remove("sub"); break;
                case "endless subject": descriptor.Claims["sub"] = new string('a', 256); break;
                case "algorithm none": descriptor.SigningCredentials = null; break;
                case "symmetric":
                    // The public key is no secret: a token signed with it as if it were one must not pass.
                    descriptor.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(_key.ExportSubjectPublicKeyInfo()) { KeyId = "key" }, SecurityAlgorithms.HmacSha256);
                    break;
                default: throw new ArgumentOutOfRangeException(nameof(fault));
            }
        });

        Assert.Null(await _validator.ValidateAsync(token.AsMemory()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("openid profile")]
    [InlineData("strategies.read.all")]
    public async Task Validate_WithoutAScopeOfOurs_AllowsNothing(string? scope)
    {
        var identity = await _validator.ValidateAsync(Token(descriptor => descriptor.Claims["scope"] = scope ?? "").AsMemory());

        Assert.Equal(Permissions.None, identity!.Scopes);
    }

    [Fact]
    public async Task Validate_WithTheProvidersNameOfATenant_GivesOurs()
    {
        var identity = await _validator.ValidateAsync(Token(descriptor => descriptor.Claims["tenant"] = "org_leeds").AsMemory());

        Assert.Equal(new TenantId(Tenant), identity!.Tenant);
    }

    [Fact]
    public async Task Validate_WithoutATenant_LeavesItToTheDirectory()
    {
        var identity = await _validator.ValidateAsync(Token(descriptor => descriptor.Claims.Remove("tenant")).AsMemory());

        Assert.Null(identity!.Tenant);
    }

    private string Token(Action<SecurityTokenDescriptor>? change = null)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = _clock.Now.UtcDateTime,
            Expires = _clock.Now.UtcDateTime.AddHours(1),
            SigningCredentials = new SigningCredentials(new ECDsaSecurityKey(_key) { KeyId = "key" }, SecurityAlgorithms.EcdsaSha256),
            Claims = new Dictionary<string, object>
            {
                ["sub"] = "officer-7",
                ["tenant"] = Tenant.ToString("N"),
                ["scope"] = "openid strategies.read benchmarks.read",
            },
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }
}
