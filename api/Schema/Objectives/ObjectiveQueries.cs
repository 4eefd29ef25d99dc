using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Objectives;

[QueryType]
internal static partial class ObjectiveQueries
{
    /// <summary>One objective; null where there is none, or none of yours.</summary>
    public static async Task<Objective?> GetObjectiveAsync([ID<Objective>] Guid id, CallerGrains grains, ObjectiveById objectives, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await objectives.LoadAsync(id, ct)) is { } view ? new Objective(view) : null;

    /// <summary>One action; null where there is none, or none of yours.</summary>
    public static Task<StrategyAction?> GetActionAsync([ID("Action")] ActionId id, CallerGrains grains, ObjectiveById objectives, CancellationToken ct) => FindActionAsync(id, grains, objectives, ct);

    internal static async Task<StrategyAction?> FindActionAsync(ActionId id, CallerGrains grains, ObjectiveById objectives, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await objectives.LoadAsync(id.Objective, ct)) is { } objective && objective.Actions.FirstOrDefault(action => action.Id == id.Action) is { } action ? new StrategyAction(action, objective) : null;
}
