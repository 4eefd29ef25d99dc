using EqualityCloud.Grains.Audit;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Storage.Archives;
using EqualityCloud.Storage.Sqlite;

using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests;

/// <summary>A silo with the product's grains over a real SQLite file; stopping it and starting another on the same file is a restart. The other half starts it under the runtime that is built for.</summary>
public sealed partial class GrainSilo : IAsyncDisposable
{
    /// <summary>The storage that the grains use, for what tests store or change behind their backs.</summary>
    public IGrainStorage Storage => Services.GetRequiredKeyedService<IGrainStorage>("Default");

    private static void AddProduct(ISiloBuilder silo, string file, Action<GrainSettings>? configure)
    {
        silo.AddEqualityCloudGrains(new AuditKey(Enumerable.Repeat((byte)7, 32).ToArray()), settings =>
        {
            settings.AuditLinger = TimeSpan.Zero;
            settings.DoorsShutAfter = TimeSpan.Zero;
            configure?.Invoke(settings);
        });
        silo.Services.AddSqliteGrainStorage("Default", options => options.Path = file);
        silo.Services.AddArchiveFolder(Path.Combine(Path.GetDirectoryName(file)!, "archives"));
    }
}
