using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What a release showed of changes since another period: the councils that stand behind both, where those are not simply the same. They count as released in both periods.</summary>
/// <param name="Period">The other period, which is the earlier one.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sets">The sets; members are positions in the panel of the later release.</param>
public sealed record MatchedSets(string Period, int Version, ImmutableArray<ReleasedSet> Sets);
