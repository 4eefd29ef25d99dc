namespace EqualityCloud.Schema.Exports;

/// <summary>A sheet that can be fetched.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Format">CSV, XLSX or JSON.</param>
/// <param name="Url">Where it is, with the same sign-in as here.</param>
/// <param name="TemplateUrl">The same without rows, its columns explained; null for what is not imported.</param>
public sealed record FileExport(ExportKind Kind, ExportFormat Format, string Url, string? TemplateUrl);
