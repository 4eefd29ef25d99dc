using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>Registers SQLite stores.</summary>
public static class SqliteStorageServiceCollectionExtensions
{
    /// <summary>A store under that storage name. It is opened when the host starts and closed when the services are disposed, after every hosted service has stopped.</summary>
    public static IServiceCollection AddSqliteGrainStorage(this IServiceCollection services, string name, Action<SqliteStorageOptions> configure)
    {
        services.AddOptions<SqliteStorageOptions>(name).Configure(configure);
        return services.AddGrainStorage(
            name,
            (provider, _) => SqliteGrainStorage.Open(
                provider.GetRequiredService<IOptionsMonitor<SqliteStorageOptions>>().Get(name),
                provider.GetRequiredService<GrainStateSerializer>(),
                provider.GetRequiredService<ILogger<SqliteGrainStorage>>()),
            // Made is opened already.
            open: _ => Task.CompletedTask);
    }
}
