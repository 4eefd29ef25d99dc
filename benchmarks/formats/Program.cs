using BenchmarkDotNet.Running;
using EqualityCloud.Formats.Benchmarks;

// job [runs, default 5] [the official file of 2022-23]: whole files into the register, the official one last; anything else goes to BenchmarkDotNet.
if (args is ["job", .. var rest])
{
    await RegisterJob.RunAsync(rest is [var runs, ..] ? int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture) : 5, rest is [_, var file] ? file : null);
    return;
}
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
