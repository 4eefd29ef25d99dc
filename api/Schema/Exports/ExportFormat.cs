namespace EqualityCloud.Schema.Exports;

/// <summary>What a sheet is written as.</summary>
public enum ExportFormat
{
    /// <summary>Comma-separated, UTF-8; text that a spreadsheet would run as a formula is disarmed.</summary>
    Csv,

    /// <summary>An Excel workbook; a second sheet explains the columns.</summary>
    Xlsx,

    /// <summary>An array of objects.</summary>
    Json,
}
