using System.IO.Compression;
using System.Text;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Formats.Tests;

internal static class Given
{
    public static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    public static Stream Fixture(string name) => typeof(Given).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException(name, nameof(name));

    public static string FixtureText(string name)
    {
        using var reader = new StreamReader(Fixture(name));
        return reader.ReadToEnd();
    }

    /// <summary>A zip file of one part.</summary>
    public static MemoryStream Zip(string part, Action<Stream> write)
    {
        var held = new MemoryStream();
        using (var zip = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            write(stream);
        }
        held.Position = 0;
        return held;
    }

    public static RowProblem Only(ProblemReport report, string code) => Assert.Single(report.First, problem => problem.Code == code);

    public static int CountOf(ProblemReport report, string code) => report.Counts.Where(count => count.Code == code).Sum(count => count.Count);
}
