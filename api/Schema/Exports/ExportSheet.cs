using System.Collections.Immutable;
using EqualityCloud.Formats.LgInform;
using EqualityCloud.Formats.Observations;
using EqualityCloud.Formats.Plans;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Schema.Exports;

/// <summary>A sheet with all that it will hold.</summary>
public sealed class ExportSheet
{
    private readonly ExportKind _kind;
    private readonly ExportFormat _format;
    private readonly ImmutableArray<ImmutableArray<Cell>> _lines;

    internal ExportSheet(ExportKind kind, ExportFormat format, ImmutableArray<ImmutableArray<Cell>> lines) => (_kind, _format, _lines) = (kind, format, lines);

    /// <summary>How it is named on somebody's disk.</summary>
    public string FileName => FileExportLinks.NameOf(_kind, _format);

    /// <summary>Its media type.</summary>
    public string MediaType => SheetWriter.MediaType(Kind);

    private SheetKind Kind => Enum.Parse<SheetKind>(_format.ToString());

    /// <summary>The same sheet without lines: its columns, to be filled in.</summary>
    public static ExportSheet Template(ExportKind kind, ExportFormat format) => new(kind, format, []);

    /// <summary>Writes it; the stream is left open.</summary>
    public void Write(Stream stream)
    {
        var (name, columns) = _kind switch
        {
            ExportKind.ActionPlan => ("Action plan", PlanColumns.All),
            ExportKind.Observations => ("Observations", ObservationColumns.All),
            _ => ("LG Inform", LgInformColumns.All),
        };
        using var writer = SheetWriter.Begin(Kind, stream, name, columns);
        foreach (var line in _lines)
        {
            writer.Write(line);
        }
        writer.Finish();
    }
}
