namespace EqualityCloud.Grains;

public static partial class GrainsRegistration
{
    /// <summary>
    /// How often a call may meet an activation that is leaving; Orleans allows no more. A grain without a record leaves after each call, so of many callers at
    /// once the last meets one after the other, and with the default of 2 the fourth would be rejected.
    /// </summary>
    private const int MostForwards = 255;

    static partial void FitRuntime(ISiloBuilder silo) => silo.Configure<SiloMessagingOptions>(options => options.MaxForwardCount = MostForwards);
}
