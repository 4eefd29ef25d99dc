namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>A council that is invited to a group, whether or not it contributes.</summary>
/// <param name="Code">Its GSS code in the period.</param>
/// <param name="Name">Its name.</param>
[GenerateSerializer, Immutable, Alias("benchmarks.group-member")]
public sealed record GroupMember(string Code, string Name);
