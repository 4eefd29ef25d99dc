namespace EqualityCloud.GraphQL.Language;

/// <summary>Writes a text as a block string that reads back as the same text, on several lines where that is easier to read.</summary>
internal static class BlockStrings
{
    private const int LongLine = 70;

    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split('\n');
        var isSingle = lines.Length == 1;
        // Where every further line is indented, the first would otherwise lend them its own place as the common indentation.
        var needsLineBefore = !isSingle && lines.Skip(1).All(line => line.Length == 0 || IsWhite(line[0]));
        var endsWithQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsLineAfter = (value.EndsWith('"') && !endsWithQuotes) || value.EndsWith('\\');
        var isTall = !isSingle || value.Length > LongLine || needsLineAfter || needsLineBefore || endsWithQuotes;
        var startsWhite = isSingle && value.Length > 0 && IsWhite(value[0]);
        var before = (isTall && !startsWhite) || needsLineBefore ? "\n" : "";
        var after = isTall || needsLineAfter ? "\n" : "";
        return $"\"\"\"{before}{escaped}{after}\"\"\"";
    }

    private static bool IsWhite(char c) => c is ' ' or '\t';
}
