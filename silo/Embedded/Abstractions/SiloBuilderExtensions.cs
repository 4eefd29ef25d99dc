using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Hosting;

/// <summary>What can be added to a silo.</summary>
public static class SiloBuilderExtensions
{
    /// <summary>Adds a filter around every call that reaches an activation; filters run in the order they are added.</summary>
    public static ISiloBuilder AddIncomingGrainCallFilter<TImplementation>(this ISiloBuilder builder)
        where TImplementation : class, IIncomingGrainCallFilter
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IIncomingGrainCallFilter, TImplementation>();
        return builder;
    }

    /// <summary>Says that the silo is alone on this machine, which the embedded one always is.</summary>
    public static ISiloBuilder UseLocalhostClustering(this ISiloBuilder builder) => builder;
}
