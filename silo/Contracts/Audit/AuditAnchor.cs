namespace EqualityCloud.Contracts.Audit;

/// <summary>How long a trail was at a moment and where it ended, said outside the store: whoever rewrites the store, or puts an older copy of it back, cannot make this unsaid.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Total">How many lines the trail had.</param>
/// <param name="HeadHash">The hash of its newest line.</param>
/// <param name="Seal">The keyed seal of both.</param>
public sealed record AuditAnchor(DateTimeOffset At, long Total, string HeadHash, string Seal);
