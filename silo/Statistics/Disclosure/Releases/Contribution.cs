namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>One contributor's figure for one period.</summary>
/// <param name="Contributor">Who contributes.</param>
/// <param name="Figure">What.</param>
public sealed record Contribution(Guid Contributor, ContributedFigure Figure);
