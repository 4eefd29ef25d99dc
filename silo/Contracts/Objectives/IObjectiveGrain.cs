using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>One objective of one council, with its actions.</summary>
[TenantKeyed, Alias("objective")]
public interface IObjectiveGrain : IOutboxSender
{
    /// <summary>The objective with its actions; null where there is none.</summary>
    [Alias("get"), ReadOnly]
    Task<ObjectiveView?> Get();

    /// <summary>
    /// Whether the caller may report on the objective itself, or on any of some of its actions: on all, or by a role title that it holds. Asked while a metric of
    /// theirs is written, so it waits for no write.
    /// </summary>
    [Alias("may-report"), AlwaysInterleave]
    Task<bool> MayReport(bool itself, ImmutableArray<Guid> actions);

    /// <summary>
    /// The first day on which it or an action of it is due in the strategy's period; null where nothing is, or where it has a period of its own. Asked while its
    /// strategy is written, so it waits for no write.
    /// </summary>
    [Alias("first-due"), AlwaysInterleave]
    Task<DateOnly?> FirstDueInStrategy();

    /// <summary>Makes it and enters it in its strategy's index.</summary>
    [Alias("create")]
    Task<Outcome> Create(Guid strategy, string reference, ObjectiveDetails details, WriteRequest request);

    /// <summary>Replaces what its editors wrote.</summary>
    [Alias("edit")]
    Task<Outcome> Edit(ObjectiveDetails details, WriteRequest request);

    /// <summary>Adds a narrative update.</summary>
    [Alias("record-update")]
    Task<Outcome> RecordUpdate(NarrativeUpdate update, WriteRequest request);

    /// <summary>Adds an action.</summary>
    [Alias("add-action")]
    Task<Outcome> AddAction(Guid action, string reference, ActionDetails details, WriteRequest request);

    /// <summary>Replaces what an action's editors wrote.</summary>
    [Alias("edit-action")]
    Task<Outcome> EditAction(Guid action, ActionDetails details, WriteRequest request);

    /// <summary>Moves an action's status.</summary>
    [Alias("move-action")]
    Task<Outcome> MoveAction(Guid action, StatusMove move, WriteRequest request);

    /// <summary>Adds a narrative update to an action.</summary>
    [Alias("record-action-update")]
    Task<Outcome> RecordActionUpdate(Guid action, NarrativeUpdate update, WriteRequest request);

    /// <summary>Links the objective (no action) or one of its actions to a metric, or unlinks it; linking what is linked changes nothing.</summary>
    [Alias("link-metric")]
    Task<Outcome> LinkMetric(Guid? action, Guid metric, bool linked, WriteRequest request);

    /// <summary>Takes over what a pack brings; the same job gets the same answer again.</summary>
    [Alias("import")]
    Task<ImportOutcome> Import(ImportedObjective imported, Guid job);

    /// <summary>Puts an action in place of what an import found there, or back; refused where it is neither as before nor as after.</summary>
    [Alias("swap")]
    Task<Outcome> Swap(ActionSwap swap, Guid job);
}
