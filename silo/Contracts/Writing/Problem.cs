namespace EqualityCloud.Contracts.Writing;

/// <summary>One reason why a write was refused: a refusal is an answer, not an exception.</summary>
/// <param name="Code">One of <see cref="ProblemCodes"/>.</param>
/// <param name="Field">The path of the input that is at fault, such as <c>targets[2].value</c>; null where none is.</param>
/// <param name="Message">What is wrong and how to mend it, in plain English.</param>
[GenerateSerializer, Immutable, Alias("writing.problem")]
public sealed record Problem(string Code, string? Field, string Message)
{
    /// <summary>The same problem seen from further out: the path gets a prefix.</summary>
    public Problem Under(string prefix) => this with { Field = Field is null ? prefix : Field.StartsWith('[') ? prefix + Field : $"{prefix}.{Field}" };

    /// <summary>Not there, or not the caller's: the two are the same from outside.</summary>
    public static Problem NotFound(string what) => new(ProblemCodes.NotFound, null, $"There is no such {what}. It may have been removed, or the id may be mistyped.");
}
