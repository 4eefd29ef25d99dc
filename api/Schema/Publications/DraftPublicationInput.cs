using System.Collections.Immutable;

using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Publications;

/// <summary>What of the council's work is to be shown to the public.</summary>
public sealed record DraftPublicationInput
{
    /// <summary>Strategies in the order in which they are shown, at most 10.</summary>
    [ID<Strategy>]
    public ImmutableArray<Guid> Strategies { get; init; } = [];

    /// <summary>Metrics in order, at most 100.</summary>
    [ID<Metric>]
    public ImmutableArray<Guid> Metrics { get; init; } = [];

    /// <summary>Of those metrics, the ones whose figures are recorded without counts and are known to be based on enough people; others are hidden.</summary>
    [ID<Metric>]
    public ImmutableArray<Guid> EnoughPeople { get; init; } = [];

    /// <summary>Whether the latest update of each objective is shown, in its author's words.</summary>
    public bool Updates { get; init; }

    /// <summary>The caller's own name for this write: a retry with it gets the first answer again.</summary>
    public string? IdempotencyKey { get; init; }
}
