namespace EqualityCloud.Contracts.Outbox;

/// <summary>A stored state all of whose deliveries were made.</summary>
/// <param name="Grain">Whose state.</param>
/// <param name="Etag">The ETag of the state as it was when it owed them.</param>
public readonly record struct DeliveredState(GrainId Grain, string Etag);
