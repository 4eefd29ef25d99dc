namespace EqualityCloud.Formats.Writing;

/// <summary>What a sheet is written as.</summary>
public enum SheetKind
{
    /// <summary>Comma-separated, UTF-8 with a mark, which is how spreadsheets recognise it.</summary>
    Csv,

    /// <summary>An Excel workbook; a second sheet explains the columns.</summary>
    Xlsx,

    /// <summary>An array of objects.</summary>
    Json,
}
