namespace EqualityCloud.Contracts.Audit;

/// <summary>What a walk along the chain found.</summary>
/// <param name="Entries">The last line that was walked.</param>
/// <param name="Intact">Whether every line hashes to what it says and follows the one before.</param>
/// <param name="FirstBroken">The first line that does not.</param>
/// <param name="HeadHash">The hash of the newest line.</param>
/// <param name="PrunedThrough">The last line that was pruned when its time was over; 0 where none was.</param>
[GenerateSerializer, Immutable, Alias("audit.verification")]
public sealed record AuditVerification(long Entries, bool Intact, long? FirstBroken, string HeadHash, long PrunedThrough = 0);
