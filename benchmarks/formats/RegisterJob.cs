using System.Diagnostics;
using System.Globalization;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains;
using EqualityCloud.Grains.Audit;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Imports;
using EqualityCloud.Storage.Archives;
using EqualityCloud.Storage.Sqlite;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Formats.Benchmarks;

/// <summary>
/// A whole file of public returns from its bytes into the register: read, staged, held against what is there, accepted and applied, every step durable in a
/// SQLite store. Each run is of a year that the register does not hold yet, so every row is written.
/// </summary>
internal static class RegisterJob
{
    private const int FirstYear = 2100;
    private const int OfficialYear = 2022;

    /// <param name="runs">How many files of made returns.</param>
    /// <param name="path">The official file of 2022-23, taken in after them; null for none.</param>
    public static async Task RunAsync(int runs, string? path)
    {
        var folder = Directory.CreateTempSubdirectory("equalitycloud-register-").FullName;
        try
        {
            using var host = BuildSilo(folder);
            await host.StartAsync();
            var factory = host.Services.GetRequiredService<IGrainFactory>();
            Console.WriteLine("year    read+stage s   check s   apply s   whole s     rows/s   processor s");
            for (var run = 0; run < runs; run++)
            {
                Console.WriteLine(await OnceAsync(factory, FirstYear + run, SampleFiles.PublicReturns(FirstYear + run)));
            }
            if (path is not null)
            {
                Console.WriteLine(await OnceAsync(factory, OfficialYear, await File.ReadAllBytesAsync(path)));
            }
            await host.StopAsync();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> OnceAsync(IGrainFactory factory, int year, byte[] file)
    {
        const int Rows = SampleFiles.Returns;
        var grains = new CallerGrains(factory, Caller.System(TenantId.Platform));
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var answer = await new FileIntake(factory).TakeAsync(
            grains.Caller, new UploadedFile(ImportFormat.PublicPayGaps, null, new MemoryStream(file)), CancellationToken.None);
        if (answer.Id is null || !NodeId.TryDecode(answer.Id, out _, out var text)) throw new InvalidOperationException(answer.Problems[0].Message);
        var (id, staged) = (Guid.Parse(text), clock.Elapsed);

        var ready = await EndOf(grains, id);
        var isChecked = clock.Elapsed;
        if (ready.Totals.Added != Rows) throw new InvalidOperationException($"{ready.Totals.Added} of {Rows} rows would be added; {ready.Problems.FirstOrDefault()?.Message}");

        var accepted = await grains.Call<IImportGrain, Task<Outcome>>(id, grain => grain.Accept(false, new WriteRequest(ready.Version)));
        if (!accepted.Done) throw new InvalidOperationException(accepted.Problems[0].Message);
        if (await EndOf(grains, id) is not { Status: ImportStatus.Done, Left.IsEmpty: true }) throw new InvalidOperationException("The import was not applied.");
        var whole = clock.Elapsed;

        return string.Create(CultureInfo.InvariantCulture,
            $"{year,4}{staged.TotalSeconds,16:N3} {(isChecked - staged).TotalSeconds,9:N3} {(whole - isChecked).TotalSeconds,9:N3} {whole.TotalSeconds,9:N3} {Rows / whole.TotalSeconds,10:N0} {(Environment.CpuUsage.TotalTime - processor).TotalSeconds,13:N3}");
    }

    /// <summary>Follows the job as a subscription does.</summary>
    private static async Task<ImportView> EndOf(CallerGrains grains, Guid id)
    {
        JobProgress? seen = null;
        do
        {
            seen = await grains.Call<IImportGrain, Task<JobProgress?>>(id, grain => grain.Follow(seen));
        }
        while (seen is { Status: JobStatus.Running });
        return (await grains.Call<IImportGrain, Task<ImportView?>>(id, grain => grain.Get()))!;
    }

    private static IHost BuildSilo(string folder)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddLogging();
        builder.Services.AddSqliteGrainStorage("Default", options => options.Path = Path.Combine(folder, "store.db"));
        builder.Services.AddArchiveFolder(Path.Combine(folder, "exports"));
        builder.UseOrleans(silo => silo.AddEqualityCloudGrains(new AuditKey(new byte[32])));
        return builder.Build();
    }
}
