namespace EqualityCloud.Schema.Writing;

/// <summary>The input breaks a rule.</summary>
/// <param name="Code">A stable code, for programs.</param>
/// <param name="Message">What is wrong and how to mend it, in plain English.</param>
/// <param name="Field">The path of the input field that is at fault; null where none is.</param>
public sealed record InvalidInputError(string Code, string Message, string? Field) : IUserError;
