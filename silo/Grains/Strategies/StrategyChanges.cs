using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Strategies;

/// <summary>What a pack's import changes of a strategy; what it does not change leaves no trace.</summary>
internal static class StrategyChanges
{
    /// <summary>Takes over what the pack says; signatures that were given here stay beside the pack's.</summary>
    public static Change<StrategyState> Import(
        Guid id, StrategyState state, string reference, StrategyDetails details, ImmutableArray<SignOff> signOffs, int packRevision, Guid job)
    {
        var next = state with
        {
            Ref = reference,
            Details = details,
            SignOffs = [.. signOffs, .. state.SignOffs.Where(here => !signOffs.Any(s => s.Role == here.Role && s.Date == here.Date))],
            PackRevision = packRevision,
        };
        return state.Exists && Same.Content(state, next)
            ? Change<StrategyState>.Nothing()
            : new Change<StrategyState>
            {
                Next = next,
                Owes = version => [Trail.Line("strategy.imported", $"strategy/{id:N}", version, ("job", $"{job:N}"), ("title", details.Title))],
            };
    }

    /// <summary>Sets the pack's order; what was made here and is not in the pack is kept behind it. A new strategy enters the council's index now.</summary>
    public static Change<StrategyState> FinishImport(Guid id, StrategyState state, ImmutableArray<Guid> objectives, ImmutableArray<Guid> metrics, Guid job)
    {
        var next = state with
        {
            Objectives = [.. objectives, .. state.Objectives.Except(objectives)],
            Metrics = [.. metrics, .. state.Metrics.Except(metrics)],
            Listed = true,
        };
        if (state.Listed && Same.Content(state, next))
        {
            return Change<StrategyState>.Nothing();
        }
        var line = (int version) => Trail.Line("strategy.import-finished", $"strategy/{id:N}", version, ("job", $"{job:N}"));
        return new Change<StrategyState>
        {
            Next = next,
            Owes = version => state.Listed ? [line(version)] : [new OutboxMessage.StrategyCreated(id), line(version)],
        };
    }

    /// <summary>Lets others write again; a new strategy stays out of the council's index until an import of it is finished.</summary>
    public static Change<StrategyState> AbandonImport(Guid id, StrategyState state, Guid job) => new()
    {
        Next = state with { ImportingJob = null },
        Owes = version => [Trail.Line("strategy.import-failed", $"strategy/{id:N}", version, ("job", $"{job:N}"))],
    };
}
