namespace EqualityCloud.Formats.Tables;

/// <summary>A column of a format.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Meaning">What stands in it and what happens with it, for people; the template carries it too.</param>
/// <param name="Required">Whether a file without it cannot be read.</param>
public sealed record Column(string Name, string Meaning, bool Required = false)
{
    /// <summary>Other headings under which it is found.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    internal IEnumerable<string> Names => Aliases.Prepend(Name);
}
