using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ColumnOf = EqualityCloud.Formats.Tables.Column;

namespace EqualityCloud.Formats.Writing;

/// <summary>
/// A workbook with the sheet and another that explains its columns. Texts are text cells, which Excel never runs; numbers are numbers. The package needs a stream that
/// it can go back in, so the workbook is held until it is whole.
/// </summary>
internal sealed class XlsxSheetWriter : SheetWriter
{
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Wrapped = 2;

    /// <summary>Excel's own limit of a cell.</summary>
    private const int LongestText = 32_767;

    private readonly Stream _stream;
    private readonly MemoryStream _held = new();
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _workbook;
    private readonly IReadOnlyList<ColumnOf> _columns;
    private readonly string _name;
    private readonly WorksheetPart _sheet;
    private readonly OpenXmlWriter _xml;

    public XlsxSheetWriter(Stream stream, string name, IReadOnlyList<ColumnOf> columns)
    {
        (_stream, _name, _columns) = (stream, name, columns);
        _document = SpreadsheetDocument.Create(_held, SpreadsheetDocumentType.Workbook);
        _workbook = _document.AddWorkbookPart();
        _workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        _sheet = _workbook.AddNewPart<WorksheetPart>();
        _xml = Begin(_sheet, columns.Select(_ => 20.0), frozen: true);
        WriteRow(_xml, [.. columns.Select(column => Cell.Of(column.Name))], Heading);
    }

    public override void Write(ImmutableArray<Cell> cells) => WriteRow(_xml, cells, Wrapped);

    public override void Finish()
    {
        End(_xml);
        var about = _workbook.AddNewPart<WorksheetPart>();
        using (var xml = Begin(about, [24, 100], frozen: false))
        {
            WriteRow(xml, [Cell.Of("Column"), Cell.Of("Meaning")], Heading);
            foreach (var column in _columns) WriteRow(xml, [Cell.Of(column.Name), Cell.Of(column.Meaning)], Wrapped);
            End(xml);
        }
        _workbook.Workbook = new Workbook(new Sheets(
            new Sheet { Name = _name, SheetId = 1, Id = _workbook.GetIdOfPart(_sheet) },
            new Sheet { Name = "About the columns", SheetId = 2, Id = _workbook.GetIdOfPart(about) }));
        _workbook.Workbook.Save();
        _document.Dispose();
        _held.Position = 0;
        _held.CopyTo(_stream);
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        _xml.Dispose();
        _document.Dispose();
        _held.Dispose();
    }

    private static OpenXmlWriter Begin(WorksheetPart part, IEnumerable<double> widths, bool frozen)
    {
        var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        if (frozen)
        {
            var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
            xml.WriteElement(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }));
        }
        xml.WriteElement(new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        xml.WriteStartElement(new SheetData());
        return xml;
    }

    private static void End(OpenXmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Close();
    }

    private static void WriteRow(OpenXmlWriter xml, ImmutableArray<Cell> cells, uint style)
    {
        xml.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            if (cell.Number is { } number)
            {
                xml.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Cell { CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number, StyleIndex = Plain });
                continue;
            }
            var text = cell.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? cell.Text ?? "";
            if (text.Length > LongestText) text = Tables.CellText.TooLong;
            xml.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Cell
            {
                DataType = CellValues.InlineString,
                StyleIndex = style,
                InlineString = new InlineString(new Text(XmlText(text)) { Space = SpaceProcessingModeValues.Preserve }),
            });
        }
        xml.WriteEndElement();
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string XmlText(string text) => text.All(System.Xml.XmlConvert.IsXmlChar) ? text : string.Concat(text.Where((c, i) =>
        System.Xml.XmlConvert.IsXmlChar(c)
        || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]))));

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
}
