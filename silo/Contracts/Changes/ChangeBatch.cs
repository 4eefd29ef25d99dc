using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Changes;

/// <summary>The next changes of a feed, oldest first; none where nothing happened for a while.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="Through">From where to go on.</param>
/// <param name="IsTooFarBack">Whether more has happened since the reader's cursor than the feed repeats: read everything anew.</param>
[GenerateSerializer, Immutable, Alias("changes.batch")]
public sealed record ChangeBatch(ImmutableArray<ChangeEntry> Changes, long Through, bool IsTooFarBack = false);
