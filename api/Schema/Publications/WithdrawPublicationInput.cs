namespace EqualityCloud.Schema.Publications;

/// <summary>Why the public pages are taken away.</summary>
/// <param name="Version">The version of the publication that the caller read.</param>
/// <param name="Reason">Why; for the council's own records.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record WithdrawPublicationInput(int Version, string Reason, string? IdempotencyKey = null);
