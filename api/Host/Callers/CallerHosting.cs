using EqualityCloud.GraphQL;
using EqualityCloud.Host.Development;
using EqualityCloud.Host.Settings;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Host.Callers;

/// <summary>Registers how callers are recognised: by tokens of the OpenID Connect provider or of the process itself in development, and by web sessions.</summary>
internal static class CallerHosting
{
    public static void AddCallers(this WebApplicationBuilder builder, HostSettings settings)
    {
        if (settings.IsDevelopment)
        {
            builder.Services.AddSingleton(_ => DevelopmentTokens.Load(settings.Data!, TimeProvider.System));
            builder.Services.AddSingleton(provider => new TokenIssuers(provider.GetRequiredService<DevelopmentTokens>().Rules));
        }
        else
        {
            builder.Services.AddSingleton(new TokenIssuers(settings.OpenId!.TokenRules()));
        }
        builder.Services.AddSingleton(settings.OpenId?.Claims ?? ClaimNames.Default);
        builder.Services.AddSingleton(provider => new TokenCache(provider.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<TokenValidator>();
        builder.Services.AddSingleton<CallerDirectory>();
        builder.Services.AddSingleton<ICallerSource, HttpCallerSource>();
        builder.Services.AddSingleton<IStreamGuard, StreamGuard>();
    }

    public static void UseCallers(this WebApplication app) => app.UseMiddleware<CallerMiddleware>();

    public static TBuilder RequireCaller<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new CallerRequired());
}
