using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What storage keeps of one objective and its actions.</summary>
[GenerateSerializer, Immutable, Alias("objective.state")]
internal sealed record ObjectiveState : DurableState
{
    [Id(0)] public Guid Strategy { get; init; }
    [Id(1)] public string Ref { get; init; } = "";
    [Id(2)] public ObjectiveDetails Details { get; init; } = new() { Title = "" };
    [Id(3)] public ImmutableArray<ActionState> Actions { get; init; } = [];
    [Id(4)] public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];

    public ActionState? Action(Guid id) => Actions.FirstOrDefault(action => action.Id == id);

    public ObjectiveState With(ActionState action) => this with { Actions = Actions.Replace(Action(action.Id)!, action) };
}
