namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>A second world for a contributor: made with a partner, in which its figure is a protection width away and nothing published is different.</summary>
/// <param name="Partner">The other contributor whose figure changes.</param>
/// <param name="Move">How.</param>
/// <param name="Affected">The contributors for whom the two worlds differ: the partner, and those whose own percentile might.</param>
internal sealed record Witness(int Partner, Move Move, int[] Affected);
