namespace EqualityCloud.Contracts.Publications;

/// <summary>The disclosure rules that figures went through.</summary>
/// <param name="Version">The name of the policy.</param>
/// <param name="Threshold">Counts from 1 to below this are hidden.</param>
/// <param name="RoundedTo">Counts are rounded to a multiple of this.</param>
[GenerateSerializer, Immutable, Alias("publications.applied-policy")]
public sealed record AppliedPolicy(string Version, int Threshold, int RoundedTo);
