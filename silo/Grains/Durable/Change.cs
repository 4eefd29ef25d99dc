using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Durable;

/// <summary>What a pure transition came to: problems, or the next state and what is owed because of it.</summary>
internal sealed record Change<TState>
{
    /// <summary>Why nothing changes; empty where it does.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The state after it; null where it is refused or changes nothing.</summary>
    public TState? Next { get; init; }

    /// <summary>The id of what it made.</summary>
    public Guid? Created { get; init; }

    /// <summary>What it owes to other grains, made from the version after it.</summary>
    public Func<int, ImmutableArray<OutboxMessage>> Owes { get; init; } = static _ => [];

    public static Change<TState> Refuse(params ImmutableArray<Problem> problems) => new() { Problems = problems };

    public static Change<TState> Nothing(Guid? id = null) => new() { Created = id };
}
