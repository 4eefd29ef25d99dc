namespace EqualityCloud.Architecture.Tests;

public sealed class FolderTests
{
    public static TheoryData<string> Rooms =>
    [
        "silo/Contracts", "silo/Grains", "silo/Statistics", "silo/Reference", "silo/Storage", "silo/Embedded",
        "api/GraphQL", "api/Formats", "api/Schema", "api/Host",
        "web", "samples", "tests", "benchmarks", "deploy",
    ];

    [Theory, MemberData(nameof(Rooms))]
    public void EachRoom_SaysWhatItIsFor(string room)
    {
        var readme = Path.Combine(Repository.Root, room, "README.md");

        Assert.True(File.Exists(readme), $"{room} has no README.md: what it is for, where to start reading, what does not belong.");
        Assert.InRange(File.ReadAllLines(readme).Length, 3, 150);
    }

    [Fact]
    public void EachProject_HasTestsOfItsName()
    {
        var tested = Repository.Projects.Keys.Where(name => name.EndsWith(".Tests", StringComparison.Ordinal)).ToHashSet();
        // Contracts are types without behaviour; the walk of this project looks at them.
        var rooms = Repository.ProductProjects
            .Select(project => project.Name).Where(name => name != "EqualityCloud.Contracts");

        Assert.DoesNotContain(rooms, room => !tested.Contains($"{room}.Tests"));
    }

    [Fact]
    public void SolutionFile_NamesEveryProject()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "EqualityCloud.sln"));

        var missing = Repository.Projects.Keys.Where(name => !solution.Contains($"{name}.csproj", StringComparison.Ordinal)).ToArray();

        Assert.True(missing.Length == 0, $"Add to EqualityCloud.sln: {string.Join(", ", missing)}.");
    }
}
