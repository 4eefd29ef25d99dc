using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Callers;

/// <summary>What a valid token is.</summary>
/// <param name="Provider">The issuer and its keys.</param>
/// <param name="Audience">Whom tokens must be meant for.</param>
/// <param name="Algorithms">Asymmetric ones only.</param>
/// <param name="ClockSkew">How far the issuer's clock may differ from ours.</param>
internal sealed record TokenRules(BaseConfigurationManager Provider, string Audience, string[] Algorithms, TimeSpan ClockSkew);
