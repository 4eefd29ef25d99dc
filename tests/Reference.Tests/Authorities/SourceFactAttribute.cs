using System.Reflection;

namespace EqualityCloud.Reference.Tests.Authorities;

/// <summary>A test that compares with the source as it was published, and so needs it beside the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SourceFactAttribute : FactAttribute
{
    public SourceFactAttribute()
    {
        if (!Directory.Exists(Folder)) Skip = "The published register is not beside the repository (../shared/data).";
    }

    public static string Folder { get; } = Path.Combine(
        typeof(SourceFactAttribute).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!, "..", "shared", "data");
}
