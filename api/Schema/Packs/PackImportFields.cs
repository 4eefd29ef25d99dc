using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Packs;

[ObjectType<PackImport>]
internal static partial class PackImportFields
{
    /// <summary>The strategy that it is about; null until it is there.</summary>
    public static async Task<Strategy?> GetStrategyAsync([Parent] PackImport import, StrategyById strategies, CancellationToken ct) =>
        await strategies.LoadAsync(import.View.Strategy, ct) is { } view ? new Strategy(view) : null;
}
