namespace EqualityCloud.Host.Samples;

/// <summary>The sample packs, which lie beside the executable; a file's name begins with its council's key.</summary>
internal static class SamplePacks
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>A council's packs, in a steady order.</summary>
    public static IEnumerable<string> Of(SampleTenant council) => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, $"{council.Key}-*.json").Order(StringComparer.Ordinal)
        : [];
}
