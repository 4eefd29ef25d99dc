using EqualityCloud.Contracts.Storage;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>Figures of one period as they stand.</summary>
[GenerateSerializer, Immutable, Alias("metrics.observation")]
public sealed record Observation : IKeepsStoredForm
{
    [NonSerialized]
    private StoredForm _stored;

    /// <summary>What was entered.</summary>
    [Id(0)] public required ObservationEntry Entry { get; init; }

    /// <summary>Counts the times that this period was recorded, from 1.</summary>
    [Id(1)] public int Revision { get; init; } = 1;

    /// <summary>The id of who recorded it.</summary>
    [Id(2)] public string RecordedBy { get; init; } = "";

    /// <summary>When, UTC.</summary>
    [Id(3)] public DateTimeOffset RecordedAt { get; init; }

    /// <summary>A hash of the pack's figures where a pack brought them; null where a person or program did.</summary>
    [Id(4)] public string? FromPack { get; init; }

    ref StoredForm IKeepsStoredForm.StoredForm => ref _stored;
}
