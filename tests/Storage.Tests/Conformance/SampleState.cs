using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>A state with one member of each shape that the product stores.</summary>
[GenerateSerializer, Immutable, Alias("test.sample")]
public sealed record SampleState : IOutboxState
{
    [Id(0)] public string Title { get; init; } = "";
    [Id(1)] public SampleStatus Status { get; init; }
    [Id(2)] public decimal Rate { get; init; }
    [Id(3)] public DateOnly? Due { get; init; }
    [Id(4)] public Guid Reference { get; init; }
    [Id(5)] public ImmutableArray<string> Tags { get; init; } = [];
    [Id(6)] public ImmutableDictionary<string, int> Counts { get; init; } = ImmutableDictionary<string, int>.Empty;
    [Id(7)] public ImmutableArray<SampleStep> Steps { get; init; } = [];
    [Id(8)] public ImmutableArray<string> Outbox { get; init; } = [];

    public bool HasPendingOutbox => !Outbox.IsDefaultOrEmpty;

    public IOutboxState Settled() => this with { Outbox = [] };
}
