namespace EqualityCloud.Embedded.Calls;

/// <summary>The answer of a method without one.</summary>
internal readonly struct NoResult;
