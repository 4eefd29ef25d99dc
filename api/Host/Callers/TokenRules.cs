using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Callers;

/// <summary>What a valid token of one issuer is.</summary>
/// <param name="Provider">The issuer and its keys.</param>
/// <param name="Audience">Whom tokens must be meant for.</param>
/// <param name="Algorithms">Asymmetric ones only.</param>
/// <param name="Types">What the header's <c>typ</c> may be; anything where none is listed.</param>
/// <param name="ClockSkew">How far the issuer's clock may differ from ours.</param>
internal sealed record TokenRules(BaseConfigurationManager Provider, string Audience, string[] Algorithms, string[] Types, TimeSpan ClockSkew)
{
    /// <summary>RFC 9068: an id token of the same issuer and audience is no access token.</summary>
    public static string[] AccessTokenTypes { get; } = ["at+jwt", "application/at+jwt"];

    /// <summary>What providers sign with.</summary>
    public static string[] ProviderAlgorithms { get; } = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    public TokenValidationParameters Parameters(TimeProvider clock) => new()
    {
        ConfigurationManager = Provider,
        ValidAudience = Audience,
        ValidAlgorithms = Algorithms,
        ValidTypes = Types.Length == 0 ? null : Types,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsWithin(from, until, clock.GetUtcNow().UtcDateTime, ClockSkew),
    };

    private static bool IsWithin(DateTime? from, DateTime? until, DateTime now, TimeSpan skew) =>
        until is { } end && now < end + skew && (from is not { } start || now >= start - skew);
}
