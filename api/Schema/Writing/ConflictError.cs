namespace EqualityCloud.Schema.Writing;

/// <summary>Somebody else changed it since you read it.</summary>
/// <param name="Code">A stable code, for programs.</param>
/// <param name="Message">What is wrong and how to mend it, in plain English.</param>
/// <param name="Field">The path of the input field that is at fault; null where none is.</param>
/// <param name="CurrentVersion">The version that it is at now.</param>
public sealed record ConflictError(string Code, string Message, string? Field, int? CurrentVersion) : IUserError;
