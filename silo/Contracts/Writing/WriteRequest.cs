namespace EqualityCloud.Contracts.Writing;

/// <summary>What surrounds a write: the version it was made against and, for safe retries, the caller's key.</summary>
/// <param name="ExpectedVersion">The version that the caller read; required for edits and transitions, absent for appends.</param>
/// <param name="IdempotencyKey">The caller's own name for this write; a retry with it gets the first answer again.</param>
/// <param name="InputHash">A hash of the input, so that a key used for something else is noticed.</param>
[GenerateSerializer, Immutable, Alias("writing.request")]
public sealed record WriteRequest(int? ExpectedVersion = null, string? IdempotencyKey = null, string? InputHash = null);
