using System.Diagnostics;
using System.Globalization;

namespace EqualityCloud.Benchmarks.Grains;

/// <summary>The time from the start of a process to its first answer, in processes of their own.</summary>
internal static class FirstAnswer
{
    internal static async Task MeasureAsync()
    {
        var seconds = new List<double>();
        for (var i = 0; i < Bench.Rounds; i++)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, "first") { RedirectStandardOutput = true })!;
            seconds.Add(double.Parse(await process.StandardOutput.ReadToEndAsync(), CultureInfo.InvariantCulture));
            await process.WaitForExitAsync();
        }

        Console.WriteLine($"first answer after process start: {Bench.Median(seconds):0.00} s");
    }
}
