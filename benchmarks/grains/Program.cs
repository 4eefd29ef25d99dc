using System.Diagnostics;
using System.Globalization;

using EqualityCloud.Benchmarks.Grains;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["first"])
{
    using var host = await SiloOf.StartAsync(filtered: false);
    await host.Grain("first").Get();
    Console.WriteLine((DateTime.UtcNow - Process.GetCurrentProcess().StartTime.ToUniversalTime()).TotalSeconds);
    await host.StopAsync();
    return;
}

var round = TimeSpan.FromMilliseconds(500);
Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd}");
using (var host = await SiloOf.StartAsync(filtered: false))
{
    await Calls.OneAsync(host, round, "one call, no filter");
    await Calls.ManyCallersAsync(host, TimeSpan.FromSeconds(3));
    await host.StopAsync();
}

using (var host = await SiloOf.StartAsync(filtered: true))
{
    RequestContext.Set("tenant", "council");
    await Calls.OneAsync(host, round, "one call, filter and request context");
    await Calls.DashboardAsync(host, round);
    await host.StopAsync();
    RequestContext.Clear();
}

using (var host = await SiloOf.StartAsync(filtered: false))
{
    RequestContext.Set("tenant", "council");
    await Calls.OneAsync(host, round, "one call, request context, no filter");
    await host.StopAsync();
    RequestContext.Clear();
}

await Memory.IdleActivationAsync(100_000);
await FirstAnswer.MeasureAsync();
