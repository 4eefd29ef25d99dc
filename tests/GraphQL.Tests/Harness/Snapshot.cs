using System.Runtime.CompilerServices;

namespace EqualityCloud.GraphQL.Tests.Harness;

/// <summary>Compares a text with a checked-in file. To accept a change, run the test with EQUALITYCLOUD_ACCEPT=1 and review the diff.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string actual, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(TestFolder(caller), "Snapshots");
        var path = Path.Combine(folder, name);
        if (Environment.GetEnvironmentVariable("EQUALITYCLOUD_ACCEPT") == "1")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(path, actual);
        }
        Assert.True(File.Exists(path), $"Snapshots/{name} is missing: run the test with EQUALITYCLOUD_ACCEPT=1 and check the file in.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string TestFolder(string caller)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(caller)!);
        while (folder.GetFiles("*.csproj").Length == 0) folder = folder.Parent!;
        return folder.FullName;
    }
}
