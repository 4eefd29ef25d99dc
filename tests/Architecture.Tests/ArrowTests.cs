namespace EqualityCloud.Architecture.Tests;

public sealed class ArrowTests
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["EqualityCloud.Host"] = ["EqualityCloud.Schema", "EqualityCloud.Grains", "EqualityCloud.Storage"],
        ["EqualityCloud.Schema"] = ["EqualityCloud.GraphQL", "EqualityCloud.Contracts", "EqualityCloud.Formats"],
        ["EqualityCloud.Formats"] = ["EqualityCloud.Statistics"],
        ["EqualityCloud.Grains"] = ["EqualityCloud.Contracts", "EqualityCloud.Statistics", "EqualityCloud.Reference"],
        ["EqualityCloud.Storage"] = ["EqualityCloud.Contracts"],
        ["EqualityCloud.Contracts"] = [],
        ["EqualityCloud.GraphQL"] = [],
        ["EqualityCloud.Embedded"] = [],
        ["EqualityCloud.Statistics"] = [],
        ["EqualityCloud.Reference"] = [],
    };

    /// <summary>The rooms that know neither the runtime of grains nor anything else of ours.</summary>
    private static readonly string[] Independent = ["EqualityCloud.GraphQL", "EqualityCloud.Embedded", "EqualityCloud.Statistics", "EqualityCloud.Reference", "EqualityCloud.Formats"];

    public static TheoryData<string> Rooms => [.. Arrows.Keys];

    /// <summary>The embedded host is there only where it is the runtime.</summary>
    public static TheoryData<string> Libraries =>
        [.. Arrows.Keys.Where(room => room != "EqualityCloud.Host" && (room != "EqualityCloud.Embedded" || room == typeof(Grain).Assembly.GetName().Name))];

    [Fact]
    public void EachProductProject_IsOneOfTheRooms() =>
        Assert.Equal(
            Arrows.Keys.Order(),
            Repository.ProductProjects.Select(project => project.Name).Order());

    [Theory, MemberData(nameof(Rooms))]
    public void ProjectFile_OfARoom_ReferencesWhatTheArrowsAllow(string room) =>
        Assert.Empty(Repository.Projects[room].References.Except(Arrows[room]));

    /// <summary>The compiler writes down what is really used, also by way of another reference.</summary>
    [Theory, MemberData(nameof(Libraries))]
    public void Assembly_OfARoom_UsesWhatTheArrowsAllow(string room)
    {
        var used = System.Reflection.Assembly.Load(room).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("EqualityCloud.", StringComparison.Ordinal));
        var runtime = Repository.Projects[room].RuntimeUse is null ? [] : new[] { "EqualityCloud.Embedded" };

        Assert.Empty(used.Except(Arrows[room]).Except(runtime));
    }

    [Fact]
    public void IndependentRooms_NeedNoGrainRuntime() =>
        Assert.All(Independent, room => Assert.Null(Repository.Projects[room].RuntimeUse));

    [Fact]
    public void Host_IsReferencedByItsOwnTestsOnly() =>
        Assert.Equal(["EqualityCloud.Host.Tests"], Repository.Projects.Values.Where(project => project.References.Contains("EqualityCloud.Host")).Select(project => project.Name));

    [Fact]
    public void OrleansPackages_AreNamedByTheSwitchAlone() =>
        Assert.DoesNotContain(Repository.Projects.Values, project => project.Packages.Any(package => package.StartsWith("Microsoft.Orleans", StringComparison.Ordinal)));

    [Fact]
    public void GraphQLPackages_OfOthers_AreNotUsed() =>
        Assert.DoesNotContain(Repository.Projects.Values, project => project.Packages.Any(package => package.StartsWith("HotChocolate", StringComparison.Ordinal)));
}
