using BenchmarkDotNet.Attributes;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Statistics.Benchmarks;

/// <summary>All pay gap figures (gender, ethnicity, disability and quarters) of one payroll.</summary>
[MemoryDiagnoser]
public class PayrollBenchmarks
{
    private (string Sex, string Ethnicity, string Disability, PayrollRow Row)[] _staff = [];

    [Params(20_000, 200_000)]
    public int Rows { get; set; }

    /// <summary>Whether everybody is on one of 60 points of a pay scale, or (the worst case) nearly everybody has a rate of their own.</summary>
    [Params(true, false)]
    public bool PayScale { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(353);
        _staff = [.. Enumerable.Range(0, Rows).Select(_ => (
            random.Next(10) < 6 ? "female" : "male",
            random.Next(8) switch { 0 => "not-known", 1 or 2 => "minority-ethnic", _ => "white" },
            random.Next(20) switch { 0 => "disabled", < 6 => "not-known", _ => "not-disabled" },
            new PayrollRow(
                random.Next(12) == 0 ? null : PayScale ? 12m + (random.Next(60) * 0.65m) : 12m + (random.Next(40_000_000) / 1_000_000m),
                random.Next(15) == 0 ? random.Next(1, 500_000) / 100m : 0)))];
    }

    [Benchmark]
    public int AllFigures()
    {
        var (sex, ethnicity, disability) = (new PayDistribution(), new PayDistribution(), new PayDistribution());
        foreach (var (s, e, d, row) in _staff)
        {
            sex.Add(s, row);
            ethnicity.Add(e, row);
            disability.Add(d, row);
        }

        var figures = PayGapReport.Compare(sex, "female", "male", PayGapThreshold.None).GroupOnFullPay
            + PayGapReport.Compare(ethnicity, "minority-ethnic", "white", PayGapThreshold.Reporting).GroupOnFullPay
            + PayGapReport.Compare(disability, "disabled", "not-disabled", PayGapThreshold.Reporting).GroupOnFullPay;
        return figures + PayQuarters.Divide(sex, ["male", "female"]).Length + PayQuarters.Divide(ethnicity, ["minority-ethnic", "white", "not-known"]).Length;
    }
}
