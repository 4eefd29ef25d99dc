namespace EqualityCloud.Contracts.Storage;

/// <summary>Names one stored state.</summary>
/// <param name="GrainType">The grain's type.</param>
/// <param name="GrainKey">The grain's key.</param>
/// <param name="Name">Which of the grain's states.</param>
public sealed record StateName(string GrainType, string GrainKey, string Name);
