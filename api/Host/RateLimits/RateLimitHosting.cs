using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Registers the limits: in Redis where several processes are to count together.</summary>
internal static class RateLimitHosting
{
    public static void AddRateLimits(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Services.AddSingleton(settings.RateLimits);
        builder.Services.AddSingleton<BadTokenLockout>();
        builder.Services.AddSingleton<LocalLimiter>();
        if (settings.RateLimits.Redis is null)
        {
            builder.Services.AddSingleton<IRequestLimiter>(provider => provider.GetRequiredService<LocalLimiter>());
            return;
        }
        builder.Services.AddSingleton<IRequestLimiter, RedisLimiter>();
    }

    /// <summary>Before sign-in, which answers the provider's callback by itself.</summary>
    public static void UseSignInLimit(this WebApplication app) => app.UseMiddleware<SignInLimiter>();

    public static void UseRateLimits(this WebApplication app) => app.UseMiddleware<RateLimitMiddleware>();
}
