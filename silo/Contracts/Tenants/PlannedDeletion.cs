namespace EqualityCloud.Contracts.Tenants;

/// <summary>A deletion that was asked for and waits for its day.</summary>
/// <param name="RequestedBy">The id of the administrator who asked for it.</param>
/// <param name="RequestedAt">When, UTC.</param>
/// <param name="Due">From then on it is done and cannot be taken back.</param>
[GenerateSerializer, Immutable, Alias("tenants.planned-deletion")]
public sealed record PlannedDeletion(string RequestedBy, DateTimeOffset RequestedAt, DateTimeOffset Due);
