using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Exports;

[QueryType]
internal static partial class FileExportQueries
{
    /// <summary>The sheets of all that the council has. Each fetch is a line in the audit trail.</summary>
    [Authorize(nameof(Permissions.ReadStrategies)), ListSize(AssumedSize = 12)]
    public static ImmutableArray<FileExport> GetFileExports() => FileExportLinks.Of(strategy: null);
}
