using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Embedded.Hosting;

/// <summary>The registrations that the silo was built with.</summary>
internal sealed class SiloServices(IServiceCollection services)
{
    /// <summary>The service types, open ones included, whose last registration is a singleton.</summary>
    internal HashSet<Type> Singletons() =>
        [.. services.Where(service => !service.IsKeyedService)
            .GroupBy(service => service.ServiceType)
            .Where(group => group.Last().Lifetime == ServiceLifetime.Singleton)
            .Select(group => group.Key)];
}
