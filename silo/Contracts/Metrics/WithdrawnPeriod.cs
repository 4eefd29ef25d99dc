using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>A period whose figures were withdrawn because they were wrong; the figures themselves lie in the history.</summary>
[GenerateSerializer, Immutable, Alias("metrics.withdrawn-period")]
public sealed record WithdrawnPeriod
{
    /// <summary>The period.</summary>
    [Id(0)] public required Period Period { get; init; }

    /// <summary>The revision that was withdrawn; a figure recorded later counts on from it.</summary>
    [Id(1)] public required int Revision { get; init; }

    /// <summary>Why.</summary>
    [Id(2)] public required string Note { get; init; }

    /// <summary>When, UTC.</summary>
    [Id(3)] public required DateTimeOffset At { get; init; }

    /// <summary>The id of who withdrew them.</summary>
    [Id(4)] public required string By { get; init; }

    /// <summary>The mark of the pack's figures where a pack brought them, so that loading the same pack again does not bring them back.</summary>
    [Id(5)] public string? FromPack { get; init; }
}
