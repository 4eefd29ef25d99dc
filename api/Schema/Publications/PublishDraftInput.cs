namespace EqualityCloud.Schema.Publications;

/// <summary>A draft to be published.</summary>
/// <param name="Version">The version of the publication that the caller read.</param>
/// <param name="Edition">The number of the draft that the caller looked at.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record PublishDraftInput(int Version, int Edition, string? IdempotencyKey = null);
