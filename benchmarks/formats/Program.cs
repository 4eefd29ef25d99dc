using BenchmarkDotNet.Running;
using EqualityCloud.Formats.Benchmarks;

// job [runs, default 5]: whole files into the register; anything else goes to BenchmarkDotNet.
if (args is ["job", .. var rest])
{
    await RegisterJob.RunAsync(rest is [var runs] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 5);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
