namespace EqualityCloud.Contracts.Changes;

/// <summary>One change of a tenant's content: that it happened, never what was said.</summary>
/// <param name="Sequence">Counts up; the cursor from which a reader goes on.</param>
/// <param name="Kind">What kind of thing changed.</param>
/// <param name="Id">Its id; the tenant's own for the council.</param>
/// <param name="Event">What happened, as a code: <c>action.status-moved</c>.</param>
/// <param name="Version">Its version after the change.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">The id of who did it.</param>
[GenerateSerializer, Immutable, Alias("changes.entry")]
public sealed record ChangeEntry(long Sequence, ChangeKind Kind, Guid Id, string Event, int Version, DateTimeOffset At, string By);
