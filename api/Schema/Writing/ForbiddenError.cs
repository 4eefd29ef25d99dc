namespace EqualityCloud.Schema.Writing;

/// <summary>It is yours, but your role does not let you do this.</summary>
/// <param name="Code">A stable code, for programs.</param>
/// <param name="Message">What is wrong and how to mend it, in plain English.</param>
/// <param name="Field">The path of the input field that is at fault; null where none is.</param>
public sealed record ForbiddenError(string Code, string Message, string? Field) : IUserError;
