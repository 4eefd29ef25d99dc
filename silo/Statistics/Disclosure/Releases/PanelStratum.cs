using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The contributors of one stratum (a region, or a nation without regions) that the releases of a version were computed on.</summary>
/// <param name="Key">The stratum.</param>
/// <param name="Members">Its contributors; those who wait are not among them.</param>
public sealed record PanelStratum(string Key, ImmutableArray<Guid> Members);
