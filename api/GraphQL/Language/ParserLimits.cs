namespace EqualityCloud.GraphQL.Language;

/// <summary>What a document may cost before anything is known about it.</summary>
internal readonly record struct ParserLimits(int MaxBytes, int MaxTokens, int MaxDepth)
{
    public static ParserLimits Default { get; } = new(MaxBytes: 256 * 1024, MaxTokens: 20_000, MaxDepth: 200);
}
