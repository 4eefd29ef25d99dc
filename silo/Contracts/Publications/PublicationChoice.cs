using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Publications;

/// <summary>What of a council's work is to be shown.</summary>
[GenerateSerializer, Immutable, Alias("publications.choice")]
public sealed record PublicationChoice
{
    /// <summary>Strategies, in the order in which they are shown; at most <see cref="PublicationLimits.Strategies"/>.</summary>
    [Id(0)] public ImmutableArray<Guid> Strategies { get; init; } = [];

    /// <summary>Metrics, in order; at most <see cref="PublicationLimits.Metrics"/>.</summary>
    [Id(1)] public ImmutableArray<Guid> Metrics { get; init; } = [];

    /// <summary>Of those metrics, the ones whose figures are recorded without counts and are known to be based on enough people.</summary>
    [Id(2)] public ImmutableArray<Guid> EnoughPeople { get; init; } = [];

    /// <summary>Whether the latest update of each objective is shown, in its author's words.</summary>
    [Id(3)] public bool Updates { get; init; }
}
