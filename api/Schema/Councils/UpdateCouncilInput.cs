using EqualityCloud.Contracts.Councils;

namespace EqualityCloud.Schema.Councils;

/// <summary>A council's profile as it is to be; replaces what is there.</summary>
/// <param name="Version">The version that the caller read.</param>
/// <param name="Profile">All of the profile.</param>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record UpdateCouncilInput(int Version, CouncilProfile Profile, string? IdempotencyKey = null);
