namespace EqualityCloud.Contracts.Storage;

/// <summary>A state that a listing found, and its ETag then: two listings that agree on all ETags have found the same contents.</summary>
public sealed record ListedState(StateName Name, string ETag);
