namespace EqualityCloud.Schema.Tenants;

/// <summary>How many stored states of a kind were removed.</summary>
/// <param name="Kind">The kind, such as metric.</param>
/// <param name="Count">How many.</param>
public sealed record RemovedStates(string Kind, long Count);
