using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>Access tokens such as the product's own development endpoint gives, for the seeded councils.</summary>
internal sealed class Tokens(DevelopmentFolder folder)
{
    /// <summary>Who the requests are from: a member of each seeded council.</summary>
    public const string Subject = "benchmark";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly SigningCredentials _signing = new(new ECDsaSecurityKey(folder.SigningKey()) { KeyId = "development" }, SecurityAlgorithms.EcdsaSha256);

    public string SignFor(int council)
    {
        var now = DateTime.UtcNow;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "at+jwt",
            Issuer = "https://development.equalitycloud.invalid",
            Audience = "equalitycloud",
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddHours(1),
            SigningCredentials = _signing,
            Claims = new Dictionary<string, object>
            {
                ["sub"] = Subject,
                ["tenant"] = Tenants.Of(council).ToString(),
                ["scope"] = "all",
            },
        });
    }
}
