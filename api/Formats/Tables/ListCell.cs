using System.Collections.Immutable;

namespace EqualityCloud.Formats.Tables;

/// <summary>Several texts in one cell.</summary>
internal static class ListCell
{
    private const string Bullet = "• ";

    public static string Write(ImmutableArray<string> texts) => texts.IsEmpty ? "" : Bullet + string.Join($"\n{Bullet}", texts);

    /// <summary>By bullets where there are any, so that a text of several lines stays one; else by lines.</summary>
    public static ImmutableArray<string> Read(string cell)
    {
        var text = cell.Replace("\r\n", "\n", StringComparison.Ordinal);
        var parts = text.StartsWith('•') ? text[1..].Split("\n•") : text.Split('\n');
        return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0)];
    }
}
