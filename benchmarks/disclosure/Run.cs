using System.Diagnostics;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Disclosure.Benchmarks;

/// <summary>Plans every period of every indicator with its full ledger and audit, as many indicators at once as there are processors.</summary>
internal static class Run
{
    public static Measured All(int councils, int indicators, int periods, int cohorts)
    {
        var workload = new Workload(councils, periods, cohorts);
        int released = 0, refused = 0;
        long contributions = 0;
        var (watch, processors) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Parallel.For(0, indicators, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            var (measure, all) = workload.Indicator(number);
            var ledger = new List<PastRelease>();
            for (var period = 0; period < all.Length; period++)
            {
                var plan = ReleasePlanner.Plan(new ReleaseRequest($"{period}", measure, DisclosurePolicy.Default, workload.Cohorts, all[period], [.. ledger], period == 0 ? null : $"{period - 1}"));
                if (period > 0) ledger[^1] = ledger[^1] with { Contributions = [] };
                ledger.Add(plan.Ledger);
                Interlocked.Add(ref released, plan.Ledger.Sets.Length);
                Interlocked.Add(ref refused, plan.Results.Length - plan.Ledger.Sets.Length);
                Interlocked.Add(ref contributions, all[period].Length);
            }
        });
        return new Measured(watch.Elapsed, Environment.CpuUsage.TotalTime - processors, released, refused, contributions);
    }
}
