using System.Globalization;
using EqualityCloud.Storage.Benchmarks;

// storage [seconds of each run, default 5] [folder for the files, default the system's temporary one]
const int keys = 18_000;
var duration = TimeSpan.FromSeconds(args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5);
var folder = Directory.CreateDirectory(Path.Combine(args.Length > 1 ? args[1] : Path.GetTempPath(), $"equalitycloud-bench-{Environment.ProcessId}"));
try
{
    Console.WriteLine("run                                writers    keys   writes/s  /commit   p50 ms   p99 ms");
    var single = new SingleTransactionRun(folder.FullName, duration).Measure("one transaction each, no provider", keys);
    Console.WriteLine(single);
    var provider = new ProviderRun(folder.FullName, duration);
    Console.WriteLine(await provider.MeasureAsync("provider", writers: 1, keys, keys));
    var shared = await provider.MeasureAsync("provider", writers: 64, keys, keys);
    Console.WriteLine(shared);
    Console.WriteLine(await provider.MeasureAsync("provider, one hot key", writers: 1, keys, writtenKeys: 1));
    Console.WriteLine(FormattableString.Invariant($"64 writers against one transaction each: {shared.PerSecond / single.PerSecond:N2} x"));
}
finally
{
    folder.Delete(recursive: true);
}
