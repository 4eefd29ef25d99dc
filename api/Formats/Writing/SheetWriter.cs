using System.Collections.Immutable;
using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Writing;

/// <summary>Writes a heading and rows to a stream.</summary>
public abstract class SheetWriter : IDisposable
{
    private protected SheetWriter()
    {
    }

    /// <summary>Begins a sheet.</summary>
    /// <param name="kind">What it is written as.</param>
    /// <param name="stream">Where to; it is left open.</param>
    /// <param name="name">The sheet's name.</param>
    /// <param name="columns">Its columns.</param>
    public static SheetWriter Begin(SheetKind kind, Stream stream, string name, IReadOnlyList<Column> columns) => kind switch
    {
        SheetKind.Csv => new CsvSheetWriter(stream, columns),
        SheetKind.Xlsx => new XlsxSheetWriter(stream, name, columns),
        SheetKind.Json => new JsonSheetWriter(stream, columns),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The media type of a kind.</summary>
    public static string MediaType(SheetKind kind) => kind switch
    {
        SheetKind.Csv => "text/csv; charset=utf-8",
        SheetKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/json; charset=utf-8",
    };

    /// <summary>Writes a row: a cell for each column.</summary>
    public abstract void Write(ImmutableArray<Cell> cells);

    /// <summary>Writes the end; without it the file is not whole.</summary>
    public abstract void Finish();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
