namespace EqualityCloud.GraphQL.Execution;

/// <summary>What an answer of a stream is.</summary>
/// <param name="Status">How far the request came.</param>
/// <param name="HasNext">Whether parts of this very answer follow.</param>
internal readonly record struct StreamedAnswer(ResponseStatus Status, bool HasNext)
{
    /// <summary>A message of a subscription.</summary>
    public static StreamedAnswer Message { get; } = new(ResponseStatus.Executed, HasNext: false);

    /// <summary>The errors of a request of which nothing was executed.</summary>
    public static StreamedAnswer Refused { get; } = new(ResponseStatus.Refused, HasNext: false);

    /// <summary>Whether nothing was executed.</summary>
    public bool IsRefused => Status is ResponseStatus.Refused or ResponseStatus.MethodNotAllowed;
}
