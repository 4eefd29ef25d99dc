using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Writing;

/// <summary>What came of a write: problems and nothing changed, or none and it is durable.</summary>
/// <param name="Problems">Why nothing was changed; empty where it was.</param>
/// <param name="Version">The thing's version now; 0 where there is none of the caller's.</param>
/// <param name="Created">The id of what the write made, if it made something.</param>
[GenerateSerializer, Immutable, Alias("writing.outcome")]
public sealed record Outcome(ImmutableArray<Problem> Problems, int Version, Guid? Created = null)
{
    /// <summary>Whether the write was done.</summary>
    public bool Done => Problems.IsEmpty;

    /// <summary>A refusal.</summary>
    public static Outcome Refused(int version, params ImmutableArray<Problem> problems) => new(problems, version);
}
