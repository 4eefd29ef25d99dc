using System.Collections.Immutable;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Exports;

[ObjectType<Strategy>]
internal static partial class StrategyExportFields
{
    /// <summary>The sheets of what belongs to this strategy. Each fetch is a line in the audit trail.</summary>
    [ListSize(AssumedSize = 9)]
    public static ImmutableArray<FileExport> GetFileExports([Parent] Strategy strategy) => FileExportLinks.Of(strategy.Id);
}
