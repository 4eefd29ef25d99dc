using System.Security.Cryptography;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Settings;

using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Development;

/// <summary>Signs tokens for personas with a key that lies in the data folder, and says which tokens are valid.</summary>
internal sealed class DevelopmentTokens
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string Issuer = "https://development.equalitycloud.invalid";
    public const string Audience = "equalitycloud";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _signing;
    private readonly TimeProvider _clock;

    private DevelopmentTokens(ECDsa key, TimeProvider clock)
    {
        var security = new ECDsaSecurityKey(key) { KeyId = "development" };
        _signing = new SigningCredentials(security, SecurityAlgorithms.EcdsaSha256);
        _clock = clock;
        var provider = new OpenIdConnectConfiguration { Issuer = Issuer };
        provider.SigningKeys.Add(security);
        Rules = new TokenRules(new StaticConfigurationManager<OpenIdConnectConfiguration>(provider), Audience, [SecurityAlgorithms.EcdsaSha256], TokenRules.AccessTokenTypes, ClockSkew: TimeSpan.Zero);
    }

    public TokenRules Rules { get; }

    /// <summary>With the folder's key, made when it is missing.</summary>
    public static DevelopmentTokens Load(DataFolder folder, TimeProvider clock)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        if (File.Exists(folder.DevelopmentKeyFile))
        {
            key.ImportFromPem(File.ReadAllText(folder.DevelopmentKeyFile));
        }
        else
        {
            DataFolder.WriteSecret(folder.DevelopmentKeyFile, key.ExportPkcs8PrivateKeyPem());
        }
        return new DevelopmentTokens(key, clock);
    }

    public string Sign(Persona persona)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = _signing,
            Claims = new Dictionary<string, object>
            {
                [ClaimNames.Default.Subject] = persona.Id,
                [ClaimNames.Default.Tenant] = persona.Tenant.Id.ToString(),
                [ClaimNames.Default.Scope] = Scopes.All,
            },
        });
    }
}
