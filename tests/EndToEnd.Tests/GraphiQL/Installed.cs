using System.Reflection;

namespace EqualityCloud.EndToEnd.Tests.GraphiQL;

/// <summary>What a browser test needs from outside the build; <c>./test</c> sees to it, the tests install nothing.</summary>
internal static class Installed
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static string Root { get; } =
        typeof(Installed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static string WebRoot => Path.Combine(Root, "web", "dist");

    public static string NodeFolder => Path.Combine(Root, "tests", "EndToEnd.Tests", "node");

    /// <summary>Of the development sign-in provider.</summary>
    public static string ProviderFolder => Path.Combine(Root, "api", "DevelopmentProvider");

    public static string Chromium => Find() ?? throw new InvalidOperationException("There is no Chromium.");

    public static void Check()
    {
        Assert.True(Directory.Exists(Path.Combine(WebRoot, "graphiql")), "The web app is not built: run ./test, or npm ci && npm run build in web/.");
        Assert.True(Directory.Exists(Path.Combine(NodeFolder, "node_modules")), $"Node packages are missing: run ./test, or npm ci in {NodeFolder}.");
        Assert.True(Directory.Exists(Path.Combine(ProviderFolder, "node_modules")), $"Node packages are missing: run ./test, or npm ci in {ProviderFolder}.");
        Assert.True(Find() is not null, "Chromium is missing: run ./test as root, or install the package chromium.");
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
