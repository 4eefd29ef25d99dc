using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

[QueryType]
internal static partial class ObjectiveQueries
{
    /// <summary>One objective; null where there is none, or none of yours.</summary>
    [Authorize(nameof(Permissions.ReadStrategies))]
    public static async Task<Objective?> GetObjectiveAsync([ID<Objective>] Guid id, ObjectiveById objectives, CancellationToken ct) =>
        await objectives.LoadAsync(id, ct) is { } view ? new Objective(view) : null;

    /// <summary>One action; null where there is none, or none of yours.</summary>
    [Authorize(nameof(Permissions.ReadStrategies))]
    public static Task<StrategyAction?> GetActionAsync([ID("Action")] ActionId id, ObjectiveById objectives, CancellationToken ct) => FindActionAsync(id, objectives, ct);

    internal static async Task<StrategyAction?> FindActionAsync(ActionId id, ObjectiveById objectives, CancellationToken ct) =>
        await objectives.LoadAsync(id.Objective, ct) is { } objective && objective.Actions.FirstOrDefault(action => action.Id == id.Action) is { } action ? new StrategyAction(action, objective) : null;
}
