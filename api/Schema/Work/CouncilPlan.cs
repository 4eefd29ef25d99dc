using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Schema.Councils;
using EqualityCloud.Schema.Objectives;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Work;

/// <summary>Reads all of a council's actions; once per operation, however many lists ask.</summary>
internal sealed class CouncilPlan(StrategyById strategies, ObjectiveById objectives)
{
    private Task<IReadOnlyList<StrategyAction>>? _actions;

    public Task<IReadOnlyList<StrategyAction>> ActionsAsync(Council council, CancellationToken ct) => _actions ??= ReadAsync(council, ct);

    private async Task<IReadOnlyList<StrategyAction>> ReadAsync(Council council, CancellationToken ct)
    {
        var plans = (await strategies.LoadAsync(council.View.Strategies, ct)).OfType<StrategyView>();
        var views = await objectives.LoadAsync([.. plans.SelectMany(plan => plan.Objectives)], ct);
        return [.. views.OfType<ObjectiveView>().SelectMany(view => new Objective(view).Actions)];
    }
}
