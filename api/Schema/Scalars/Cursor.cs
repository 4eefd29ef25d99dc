namespace EqualityCloud.Schema.Scalars;

/// <summary>A place in a stream of changes.</summary>
/// <param name="Sequence">The number of the last thing that was seen.</param>
public readonly record struct Cursor(long Sequence);
