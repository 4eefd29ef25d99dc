using System.Collections.Immutable;
using EqualityCloud.Formats.LgInform;
using EqualityCloud.Formats.Observations;
using EqualityCloud.Formats.Payroll;
using EqualityCloud.Formats.Plans;
using EqualityCloud.Formats.Population;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Schema.Exports;

/// <summary>A sheet with all that it will hold.</summary>
public sealed class ExportSheet
{
    private readonly string _name;
    private readonly IReadOnlyList<Column> _columns;
    private readonly SheetKind _kind;
    private readonly ImmutableArray<ImmutableArray<Cell>> _lines;

    private ExportSheet(string name, IReadOnlyList<Column> columns, ExportFormat format, ImmutableArray<ImmutableArray<Cell>> lines) =>
        (_name, _columns, _kind, _lines) = (name, columns, Enum.Parse<SheetKind>(format.ToString()), lines);

    /// <summary>How it is named on somebody's disk.</summary>
    public string FileName => $"{_name}.{_kind.ToString().ToLowerInvariant()}";

    /// <summary>Its media type.</summary>
    public string MediaType => SheetWriter.MediaType(_kind);

    /// <summary>A sheet without lines, by the name that uploads have too: its columns, to be filled in; null for a name that has none.</summary>
    public static ExportSheet? Template(string name, ExportFormat format)
    {
        var columns = name is "payroll" ? PayrollColumns.All : name is FileExportLinks.Population ? null : ColumnsOf(name);
        return columns is null ? null : new ExportSheet(name, columns, format, []);
    }

    /// <summary>Writes it; the stream is left open.</summary>
    public void Write(Stream stream)
    {
        using var writer = SheetWriter.Begin(_kind, stream, _name, _columns);
        foreach (var line in _lines)
        {
            writer.Write(line);
        }
        writer.Finish();
    }

    internal static ExportSheet Of(ExportKind kind, ExportFormat format, ImmutableArray<ImmutableArray<Cell>> lines)
    {
        var name = FileExportLinks.NameOf(kind);
        return new ExportSheet(name, ColumnsOf(name)!, format, lines);
    }

    private static IReadOnlyList<Column>? ColumnsOf(string name) => name switch
    {
        FileExportLinks.ActionPlan => PlanColumns.All,
        FileExportLinks.Observations => ObservationColumns.All,
        FileExportLinks.LgInform => LgInformColumns.All,
        FileExportLinks.Population => PopulationColumns.All,
        _ => null,
    };
}
