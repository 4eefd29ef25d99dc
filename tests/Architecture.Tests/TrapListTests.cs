using System.Text.RegularExpressions;

namespace EqualityCloud.Architecture.Tests;

/// <summary>The list of traps names tests; a test that was renamed or taken out must not leave a line that promises it.</summary>
public sealed partial class TrapListTests
{
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

    [GeneratedRegex("`(?<class>[A-Za-z]+Tests)\\.(?<method>\\w+)`")]
    private static partial Regex TestName();
}
