using BenchmarkDotNet.Running;
using EqualityCloud.Formats.Benchmarks;

// job [runs, default 5, or the official file of 2022-23]: whole files into the register; anything else goes to BenchmarkDotNet.
if (args is ["job", .. var rest])
{
    var path = rest is [var file] && File.Exists(file) ? file : null;
    await RegisterJob.RunAsync(path is null && rest is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 5, path);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
