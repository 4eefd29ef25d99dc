using System.Text.RegularExpressions;

namespace EqualityCloud.Architecture.Tests;

/// <summary>The list of traps names tests; a test that was renamed or taken out must not leave a line that promises it.</summary>
public sealed partial class TrapListTests
{
    private const int KnownTraps = 20;

    private static readonly Dictionary<string, string> Sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .GroupBy(Path.GetFileNameWithoutExtension)
        .ToDictionary(same => same.Key!, same => string.Concat(same.Select(File.ReadAllText)));

    [Fact]
    public void EachTrap_NamesTestsThatExist()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "traps.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToArray();

        Assert.True(lines.Length >= 10, "The list is shorter than it was.");
        Assert.All(lines, line =>
        {
            var named = TestName().Matches(line);
            Assert.NotEmpty(named);
            Assert.All(named, name => Assert.Contains($" {name.Groups["method"].Value}(", Sources.GetValueOrDefault(name.Groups["class"].Value, ""), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void KnownTraps_AreAllThere()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "traps.md"));

        Assert.Equal(Enumerable.Range(1, KnownTraps), TrapNumber().Matches(text).Select(match => int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [GeneratedRegex(@"^\| (?<number>\d+) \|", RegexOptions.Multiline)]
    private static partial Regex TrapNumber();

    [GeneratedRegex("`(?<class>[A-Za-z]+Tests)\\.(?<method>\\w+)`")]
    private static partial Regex TestName();
}
