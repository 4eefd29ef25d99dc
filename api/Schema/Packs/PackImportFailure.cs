namespace EqualityCloud.Schema.Packs;

/// <summary>Why an import ended before its end.</summary>
/// <param name="Code">A stable code, in capitals.</param>
/// <param name="Path">Where it stands in the file, such as <c>objectives[2]</c>.</param>
/// <param name="Message">What to do, in plain English.</param>
public sealed record PackImportFailure(string Code, string? Path, string Message);
