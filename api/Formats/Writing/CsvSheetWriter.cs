using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Writing;

/// <summary>RFC 4180. Text that a spreadsheet would run gets an apostrophe before it; numbers never do, so a negative figure stays a number.</summary>
internal sealed class CsvSheetWriter : SheetWriter
{
    private static readonly SearchValues<char> MustBeQuoted = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter _text;
    private readonly CsvWriter _csv;

    public CsvSheetWriter(Stream stream, IReadOnlyList<Column> columns)
    {
        _text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        _csv = new CsvWriter(_text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\r\n",
            InjectionOptions = InjectionOptions.None,
            ShouldQuote = static field => field.Field is { Length: > 0 } text && (text.AsSpan().ContainsAny(MustBeQuoted) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])),
        });
        foreach (var column in columns) _csv.WriteField(column.Name);
        _csv.NextRecord();
    }

    public override void Write(ImmutableArray<Cell> cells)
    {
        foreach (var cell in cells)
        {
            _csv.WriteField(cell switch
            {
                { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
                { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => CellText.Safe(cell.Text ?? ""),
            });
        }
        _csv.NextRecord();
    }

    public override void Finish()
    {
        _csv.Flush();
        _text.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        _csv.Dispose();
        _text.Dispose();
    }
}
