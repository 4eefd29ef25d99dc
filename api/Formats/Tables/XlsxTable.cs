using System.Globalization;
using System.IO.Compression;
using EqualityCloud.Formats.Problems;
using ExcelDataReader;

namespace EqualityCloud.Formats.Tables;

/// <summary>The first sheet of an Excel workbook.</summary>
internal sealed class XlsxTable : Table
{
    private const int MostParts = 500;

    private readonly IExcelDataReader _sheet;

    private XlsxTable(IExcelDataReader sheet, ProblemReport report, FileLimits limits)
        : base(report, limits) => _sheet = sheet;

    protected override int CellCount => _sheet.FieldCount;

    public static XlsxTable Open(Stream stream, ProblemReport report, FileLimits limits)
    {
        var held = new MemoryStream();
        new LimitedStream(stream, limits.PackedBytes).CopyTo(held);
        Measure(held, limits.Bytes);
        held.Position = 0;
        _ = Encodings.Windows1252;
        return new XlsxTable(ExcelReaderFactory.CreateOpenXmlReader(held), report, limits);
    }

    public override void Dispose() => _sheet.Dispose();

    protected override bool ReadRow()
    {
        Row++;
        return _sheet.Read();
    }

    protected override string CellAt(int index) => _sheet.GetValue(index) switch
    {
        null => "",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "TRUE" : "FALSE",
        // Excel keeps binary fractions: 12.1 comes as 12.1, not as 12.0999999999999996.
        double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Unpacks everything once and throws it away: what the parts say of their size may be a lie.</summary>
    private static void Measure(MemoryStream held, long limit)
    {
        held.Position = 0;
        using var zip = new ZipArchive(held, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MostParts) throw new TooLargeException();
        var buffer = new byte[64 * 1024];
        long total = 0;
        foreach (var part in zip.Entries)
        {
            using var unpacked = part.Open();
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                if ((total += read) > limit) throw new TooLargeException();
            }
        }
    }
}
