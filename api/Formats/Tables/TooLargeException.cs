namespace EqualityCloud.Formats.Tables;

/// <summary>A file, or what was packed in it, is over its limit; never leaves this assembly.</summary>
internal sealed class TooLargeException : IOException;
