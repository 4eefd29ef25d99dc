using System.Collections.Immutable;

namespace EqualityCloud.Schema.Exports;

/// <summary>The addresses that the host serves sheets under.</summary>
internal static class FileExportLinks
{
    public const string ActionPlan = "action-plan";
    public const string Observations = "observations";
    public const string LgInform = "lg-inform";
    public const string Population = "population";

    public static ImmutableArray<FileExport> Of(Guid? strategy)
    {
        var query = strategy is { } id ? $"?strategy={id:N}" : "";
        return
        [
            .. from kind in Enum.GetValues<ExportKind>()
               where strategy is null || kind is not ExportKind.Population
               from format in Enum.GetValues<ExportFormat>()
               select new FileExport(kind, format, $"/files/exports/{NameOf(kind, format)}{query}", format is ExportFormat.Json || kind is ExportKind.Population ? null : $"/files/templates/{NameOf(kind, format)}"),
        ];
    }

    public static string NameOf(ExportKind kind) => kind switch
    {
        ExportKind.ActionPlan => ActionPlan,
        ExportKind.Observations => Observations,
        ExportKind.Population => Population,
        _ => LgInform,
    };

    private static string NameOf(ExportKind kind, ExportFormat format) => $"{NameOf(kind)}.{format.ToString().ToLowerInvariant()}";
}
