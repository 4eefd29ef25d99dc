namespace EqualityCloud.GraphQL.Types;

/// <summary>Stops the writing of an answer; it becomes one coded error of the whole request.</summary>
internal sealed class ResponseTooLargeException(int limit) : Exception($"The answer is larger than {limit} bytes.");
