using System.Reflection;

namespace EqualityCloud.Formats.Tests;

/// <summary>The official files as they were published. They are too large to be checked in, so they lie beside the repository where somebody has fetched them.</summary>
internal static class PublicData
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(
        typeof(PublicData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!, "..", "shared", "data"));

    public static string? Absent { get; } = Directory.Exists(Folder) ? null : "The official files are not there: put them into ../shared/data beside the repository.";

    public static Stream Open(string name) => File.OpenRead(Path.Combine(Folder, name));
}
