namespace EqualityCloud.Reference.Tests.Authorities;

/// <summary>The register as it was published: comma-separated, quoted where a name has a comma.</summary>
internal static class PublishedRegister
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(SourceFactAttribute.Folder, file));
        var names = Cells(lines[0]);
        return [.. lines.Skip(1).Select(line => names.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second.Trim()))];
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"') quoted = !quoted;
            else if (character == ',' && !quoted) cells.Add("");
            else cells[^1] += character;
        }
        return cells;
    }
}
