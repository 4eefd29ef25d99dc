using System.Reflection;

namespace EqualityCloud.Architecture.Tests;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>Every project of ours, by its assembly's name.</summary>
    public static IReadOnlyDictionary<string, ProjectFile> Projects { get; } = new[] { "silo", "api", "tests", "benchmarks" }
        .Select(room => Path.Combine(Root, room))
        .Where(Directory.Exists)
        .SelectMany(room => Directory.EnumerateFiles(room, "*.csproj", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(ProjectFile.Read)
        .ToDictionary(project => project.Name);

    /// <summary>The projects of the rooms that make up the product.</summary>
    public static IEnumerable<ProjectFile> ProductProjects { get; } =
        [.. Projects.Values.Where(project => Path.GetRelativePath(Root, project.File).Split(Path.DirectorySeparatorChar)[0] is "silo" or "api")];
}
