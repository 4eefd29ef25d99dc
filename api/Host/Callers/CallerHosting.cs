using EqualityCloud.Host.Development;
using EqualityCloud.Host.Settings;
using EqualityCloud.Schema.Callers;

using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Callers;

/// <summary>Registers how callers are recognised: by tokens of the OpenID Connect provider, or of the process itself in development.</summary>
internal static class CallerHosting
{
    private static readonly string[] ProviderAlgorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    public static void AddCallers(this WebApplicationBuilder builder, HostSettings settings)
    {
        if (settings.IsDevelopment)
        {
            builder.Services.AddSingleton(_ => DevelopmentTokens.Load(settings.Data!, TimeProvider.System));
            builder.Services.AddSingleton(provider => provider.GetRequiredService<DevelopmentTokens>().Rules);
        }
        else
        {
            builder.Services.AddSingleton(RulesOf(settings.OpenId!));
        }
        builder.Services.AddSingleton(provider => new TokenCache(provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<TokenValidator>();
        builder.Services.AddSingleton<ICallerSource, HttpCallerSource>();
    }

    public static void UseCallers(this WebApplication app) => app.UseMiddleware<CallerMiddleware>();

    public static TBuilder RequireCaller<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new CallerRequired());

    private static TokenRules RulesOf(OpenIdSettings settings) => new(
        // Fetches the provider's keys when the first token comes, and again when one names a key that is not known.
        new ConfigurationManager<OpenIdConnectConfiguration>(
            $"{settings.Authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration",
            new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = true }),
        settings.Audience,
        ProviderAlgorithms,
        ClockSkew: TimeSpan.FromSeconds(30));
}
