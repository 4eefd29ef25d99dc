using System.IO.Compression;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Formats.Tables;

/// <summary>A heading and rows below it, whatever kind of file they come from. Cells are text without the marks that spreadsheets put before it.</summary>
internal abstract class Table : IDisposable
{
    private Dictionary<string, int> _columns = [];

    protected Table(ProblemReport report, FileLimits limits) => (Report, Limits) = (report, limits);

    /// <summary>The row as a spreadsheet numbers it: the heading is 1.</summary>
    public int Row { get; protected set; }

    /// <summary>Rows below the heading read so far.</summary>
    public int Rows { get; private set; }

    protected ProblemReport Report { get; }

    protected FileLimits Limits { get; }

    protected abstract int CellCount { get; }

    /// <summary>Opens what the stream holds and reads its heading; null where that cannot be done, and then the report says why.</summary>
    public static Table? Open(Stream stream, ProblemReport report, FileLimits limits, IReadOnlyList<Column> columns)
    {
        Table? table = null;
        try
        {
            table = OpenKind(new PeekedStream(new LimitedStream(stream, limits.Bytes)), report, limits);
            if (table is not null && table.ReadHeading(columns)) return table;
        }
        catch (Exception e) when (IsFault(e))
        {
            Tell(report, e, 0);
        }
        table?.Dispose();
        return null;
    }

    /// <summary>Goes to the next row that is not blank; false after the last, or where the file cannot be read on, and then the report says why.</summary>
    public bool Read()
    {
        try
        {
            while (ReadRow())
            {
                if (IsBlank()) continue;
                if (++Rows <= Limits.Rows) return true;
                Report.Error(Row, null, null, RowProblemCodes.TooManyRows, $"A file of this kind has at most {Limits.Rows:N0} rows. Split it into several files.");
                return false;
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            Tell(Report, e, Row);
        }
        return false;
    }

    /// <summary>The cell under a heading in the present row; empty where there is none.</summary>
    public string Cell(Column column) => _columns.TryGetValue(column.Name, out var at) && at < CellCount ? CellText.Clean(CellAt(at)) : "";

    public bool Has(Column column) => _columns.ContainsKey(column.Name);

    public abstract void Dispose();

    protected abstract bool ReadRow();

    protected abstract string CellAt(int index);

    private static Table? OpenKind(PeekedStream stream, ProblemReport report, FileLimits limits)
    {
        switch (stream.Start)
        {
            case []:
                report.Error(0, null, null, RowProblemCodes.FileEmpty, "The file is empty.");
                return null;
            case [0x1F, 0x8B, ..]:
                return new CsvTable(new PeekedStream(new LimitedStream(new GZipStream(stream, CompressionMode.Decompress), limits.Bytes)), report, limits);
            case [(byte)'P', (byte)'K', ..]:
                return XlsxTable.Open(stream, report, limits);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                report.Error(0, null, null, RowProblemCodes.FileKind, "This is an old Excel workbook (.xls) or one with a password. Save it as .xlsx without a password, or as CSV UTF-8.");
                return null;
            default:
                return new CsvTable(stream, report, limits);
        }
    }

    private static bool IsFault(Exception e) => e is IOException or InvalidDataException or FormatException or OverflowException
        or System.Xml.XmlException or CsvHelper.CsvHelperException or ExcelDataReader.Exceptions.ExcelReaderException;

    private static void Tell(ProblemReport report, Exception e, int row)
    {
        if (e is TooLargeException or CsvHelper.MaxFieldSizeException)
        {
            report.Error(row, null, null, RowProblemCodes.FileTooLarge, "The file, or one of its cells, is larger than files of this kind can be. Split it into several files.");
            return;
        }
        report.Error(row, null, null, RowProblemCodes.FileDamaged, "The file cannot be read from here on: it is damaged or of another kind. Save it again as .xlsx or CSV UTF-8.");
    }

    private bool ReadHeading(IReadOnlyList<Column> columns)
    {
        if (!ReadRow())
        {
            Report.Error(0, null, null, RowProblemCodes.FileEmpty, "The file has no heading.");
            return false;
        }
        var known = columns.SelectMany(column => column.Names.Select(name => (Name: CellText.Key(name), Column: column))).ToDictionary(n => n.Name, n => n.Column.Name, StringComparer.Ordinal);
        _columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < CellCount; i++)
        {
            var heading = CellText.Clean(CellAt(i));
            if (heading.Length == 0) continue;
            if (!known.TryGetValue(CellText.Key(heading), out var name))
            {
                Report.Warn(Row, heading, null, RowProblemCodes.ColumnIgnored, "This column is not one of the format's, so it is not read.");
            }
            else if (!_columns.TryAdd(name, i))
            {
                Report.Error(Row, heading, null, RowProblemCodes.ColumnRepeated, "This column is there twice. Keep one.");
            }
        }
        foreach (var column in columns.Where(column => column.Required && !_columns.ContainsKey(column.Name)))
        {
            Report.Error(Row, column.Name, null, RowProblemCodes.ColumnMissing, $"The column \"{column.Name}\" is missing. Add it to the first row; the template has all columns.");
        }
        return Report.Errors == 0;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < CellCount; i++)
        {
            if (!string.IsNullOrWhiteSpace(CellAt(i))) return false;
        }
        return true;
    }
}
