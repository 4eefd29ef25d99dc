namespace EqualityCloud.Contracts.Writing;

/// <summary>What surrounds a write: the version it was made against and, for safe retries, the caller's key.</summary>
/// <param name="ExpectedVersion">The version that the caller read; required for edits and transitions, absent for appends.</param>
/// <param name="IdempotencyKey">The caller's own name for this write; a retry with it gets the first answer again.</param>
/// <param name="InputHash">A hash of the input, so that a key used for something else is noticed.</param>
[GenerateSerializer, Immutable, Alias("writing.request")]
public sealed record WriteRequest(int? ExpectedVersion = null, string? IdempotencyKey = null, string? InputHash = null)
{
    /// <summary>The longest key, in characters: keys are stored with the answers.</summary>
    public const int LongestKey = 200;

    /// <summary>What is wrong with a key; null where nothing is.</summary>
    public static Problem? CheckKey(string? key) => key?.Length > LongestKey
        ? new Problem(ProblemCodes.TooLong, "idempotencyKey", $"An idempotency key has at most {LongestKey} characters.")
        : null;
}
