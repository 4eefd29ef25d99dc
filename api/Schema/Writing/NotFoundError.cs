namespace EqualityCloud.Schema.Writing;

/// <summary>There is no such thing, or it is not yours: the two look the same.</summary>
/// <param name="Code">A stable code, for programs.</param>
/// <param name="Message">What is wrong and how to mend it, in plain English.</param>
/// <param name="Field">The path of the input field that is at fault; null where none is.</param>
public sealed record NotFoundError(string Code, string Message, string? Field) : IUserError;
