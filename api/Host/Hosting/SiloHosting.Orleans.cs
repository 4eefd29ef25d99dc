using System.Data.Common;

using EqualityCloud.Grains;
using EqualityCloud.Grains.Audit;
using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.Hosting;

/// <summary>The silo as a member of an Orleans cluster: membership and reminders in PostgreSQL, the store in what all members reach.</summary>
internal static class SiloHosting
{
    public const bool IsSingleProcess = false;

    private const string Invariant = "Npgsql";

    public static void AddSilo(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.Logging.AddFilter("Orleans", LogLevel.Warning);
        DbProviderFactories.RegisterFactory(Invariant, Npgsql.NpgsqlFactory.Instance);
        var connection = builder.Configuration[SettingNames.ClusterConnection];
        builder.UseOrleans(silo =>
        {
            if (string.IsNullOrEmpty(connection))
            {
                // A cluster of one, for development: reminders still have to survive a restart, which needs the database.
                throw new StartRefusedException(StartFault.Missing(
                    $"{SettingNames.ClusterConnection} (environment variable {SettingNames.Variable(SettingNames.ClusterConnection)}): the PostgreSQL database of the cluster's membership and reminders."));
            }
            silo.UseAdoNetClustering(options =>
            {
                options.Invariant = Invariant;
                options.ConnectionString = connection;
            });
            silo.UseAdoNetReminderService(options =>
            {
                options.Invariant = Invariant;
                options.ConnectionString = connection;
            });
            silo.AddEqualityCloudGrains(new AuditKey(settings.AuditKey), settings.Apply);
        });
    }
}
