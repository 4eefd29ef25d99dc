using BenchmarkDotNet.Attributes;
using EqualityCloud.Formats.Payroll;
using EqualityCloud.Formats.PublicReturns;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.Benchmarks;

/// <summary>Reading and checking whole files, from bytes in memory.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private const int Returns = SampleFiles.Returns;
    private const int Staff = SampleFiles.Staff;

    private byte[] _returns = [];
    private byte[] _payroll = [];

    [GlobalSetup]
    public void Setup()
    {
        (_returns, _payroll) = (SampleFiles.PublicReturns(), SampleFiles.Payroll());
        if (GenderPayGapReader.Read(new MemoryStream(_returns), (ReportingYear?)null) is not { Returns.Length: Returns, Problems.Errors: 0 }) throw new InvalidOperationException("The returns are not read.");
        if (PayrollReader.Read(new MemoryStream(_payroll), PayGapThreshold.Reporting) is not { Rows: Staff, Problems.Errors: 0 }) throw new InvalidOperationException("The payroll is not read.");
    }

    /// <summary>A file of the size and shape of the official one of all employers of a year.</summary>
    [Benchmark(OperationsPerInvoke = Returns)]
    public int PublicReturn() => GenderPayGapReader.Read(new MemoryStream(_returns), (ReportingYear?)null).Returns.Length;

    /// <summary>A payroll with all three comparisons, figures included.</summary>
    [Benchmark(OperationsPerInvoke = Staff)]
    public int PayrollRow() => PayrollReader.Read(new MemoryStream(_payroll), PayGapThreshold.Reporting).Figures.Length;
}
