using System.Collections.Immutable;

namespace EqualityCloud.Grains.Imports;

/// <summary>What storage keeps of a tenant's latest imports.</summary>
[GenerateSerializer, Immutable, Alias("imports.index-state")]
internal sealed record ImportIndexState
{
    /// <summary>Newest first.</summary>
    [Id(0)] public ImmutableArray<Guid> Imports { get; init; } = [];
}
