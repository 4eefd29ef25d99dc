using System.Globalization;
using System.Text;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>The W1 request of one council: of fixed length, so that a write only fills in metric, month and numerator.</summary>
internal sealed class WriteTemplate
{
    private const string Start = "SSSS-SS-SS";
    private const string End = "EEEE-EE-EE";
    private const string Numerator = "77777";

    private readonly byte[] _bytes;
    private readonly int _metric;
    private readonly int _start;
    private readonly int _end;
    private readonly int _numerator;

    public WriteTemplate(RequestBytes requests, int council, int idLength)
    {
        var metric = new string('#', idLength);
        _bytes = requests.Of(
            Operation.W1,
            council,
            $$$"""{"input":{"metricId":"{{{metric}}}","observation":{"period":{"start":"{{{Start}}}","end":"{{{End}}}"},"figures":[{"numerator":{{{Numerator}}},"denominator":100000}]} } }""");
        _metric = Find(metric);
        _start = Find(Start);
        _end = Find(End);
        _numerator = Find($":{Numerator},") + 1;
    }

    /// <summary>Writes the request into the buffer and answers its length.</summary>
    public int Fill(Span<byte> buffer, ReadOnlySpan<byte> metric, DateOnly month, int numerator)
    {
        _bytes.CopyTo(buffer);
        metric.CopyTo(buffer[_metric..]);
        month.TryFormat(buffer[_start..], out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        month.AddMonths(1).AddDays(-1).TryFormat(buffer[_end..], out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        // Five digits without a leading zero, which JSON forbids.
        (10_000 + numerator % 90_000).TryFormat(buffer[_numerator..], out _, provider: CultureInfo.InvariantCulture);
        return _bytes.Length;
    }

    private int Find(string mark) => _bytes.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(mark));
}
