using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Exports;

[QueryType]
internal static partial class FileExportQueries
{
    /// <summary>The sheets that can be fetched. Each fetch is a line in the audit trail.</summary>
    /// <param name="strategyId">Only what belongs to one strategy; all of the council's where it is left out.</param>
    [Authorize(nameof(Permissions.ReadStrategies)), ListSize(AssumedSize = 6)]
    public static ImmutableArray<FileExport> GetFileExports([ID<Strategy>] Guid? strategyId = null) =>
    [
        .. from kind in Enum.GetValues<ExportKind>()
           from format in Enum.GetValues<ExportFormat>()
           let query = strategyId is { } id ? $"?strategy={id:N}" : ""
           select new FileExport(kind, format, $"/files/exports/{NameOf(kind)}.{NameOf(format)}{query}", format is ExportFormat.Json ? null : $"/files/templates/{NameOf(kind)}.{NameOf(format)}"),
    ];

    private static string NameOf(ExportKind kind) => kind is ExportKind.ActionPlan ? "action-plan" : "observations";

    private static string NameOf(ExportFormat format) => format.ToString().ToLowerInvariant();
}
