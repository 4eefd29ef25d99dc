using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Formats.Tables;

/// <summary>Comma-separated text (RFC 4180); semicolons and tabs are recognised too. UTF-8, UTF-16 with a mark, or Windows-1252, which is said.</summary>
internal sealed class CsvTable : Table
{
    private const int LongestCell = 512 * 1024;

    private readonly WindowsFallback _fallback = new();
    private readonly StreamReader _text;
    private readonly CsvParser _parser;
    private bool _encodingTold;

    public CsvTable(PeekedStream stream, ProblemReport report, FileLimits limits)
        : base(report, limits)
    {
        _text = new StreamReader(stream, Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, _fallback), detectEncodingFromByteOrderMarks: true, bufferSize: 32 * 1024);
        _parser = new CsvParser(_text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = DelimiterOf(stream.Start).ToString(),
            MaxFieldSize = LongestCell,
            BadDataFound = null,
            IgnoreBlankLines = false,
            BufferSize = 32 * 1024,
            ProcessFieldBufferSize = 4 * 1024,
            CountBytes = false,
        });
    }

    protected override int CellCount => _parser.Count;

    public override void Dispose()
    {
        _parser.Dispose();
        _text.Dispose();
    }

    protected override bool ReadRow()
    {
        var read = _parser.Read();
        Row = _parser.Row;
        if (!_encodingTold && _fallback.Bytes > 0)
        {
            _encodingTold = true;
            Report.Warn(Row, null, null, RowProblemCodes.Encoding,
                "The file is not UTF-8, so it is read as Windows-1252, the encoding of older spreadsheets. Look at names with accents and at pound signs; where they are wrong, save the file as CSV UTF-8.");
        }
        return read;
    }

    protected override string CellAt(int index) => _parser[index];

    /// <summary>What stands most often in the heading, outside of quotes.</summary>
    private static char DelimiterOf(ReadOnlySpan<byte> start)
    {
        var (commas, semicolons, tabs, quoted) = (0, 0, 0, false);
        foreach (var b in start)
        {
            if (b == '"') quoted = !quoted;
            if (quoted) continue;
            if (b == '\n') break;
            if (b == ',') commas++;
            if (b == ';') semicolons++;
            if (b == '\t') tabs++;
        }
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }
}
