namespace EqualityCloud.Contracts.Access;

/// <summary>How often one caller was refused for one reason within a minute or so: a flood becomes a line and not a flood of lines.</summary>
/// <param name="Actor">The id of the person or program.</param>
/// <param name="Code">Why, as the caller was told.</param>
/// <param name="Count">How often.</param>
[GenerateSerializer, Immutable, Alias("access.refusal-count")]
public sealed record RefusalCount(string Actor, string Code, long Count);
