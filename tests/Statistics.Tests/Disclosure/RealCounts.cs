using System.Globalization;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>Counts of the census of 2021 for the 331 councils of England and Wales (ONS), from the table that comes with the product.</summary>
internal static class RealCounts
{
    private const string Roma = "ethnicity-ew-2021-19/roma";
    private const string Traveller = "ethnicity-ew-2021-19/gypsy-or-irish-traveller";

    private static readonly string[][] Lines = [.. Read().Select(line => line.Split('\t'))];
    private static readonly Dictionary<string, string[]> Rows = Lines.Skip(1).ToDictionary(cells => cells[0], StringComparer.Ordinal);

    /// <summary>The groups that were counted.</summary>
    public static IEnumerable<string> Groups => Lines[0].Skip(1);

    /// <summary>The councils, by code.</summary>
    public static IEnumerable<string> Codes => Rows.Keys;

    /// <summary>How many of a group a council has.</summary>
    public static long Of(string code, string group) => long.Parse(Rows[code][Array.IndexOf(Lines[0], group)], CultureInfo.InvariantCulture);

    /// <summary>A council's Roma residents, of them and its Gypsy or Irish Traveller residents together.</summary>
    public static (long Cases, long Total)? RomaOf(string code) => (Of(code, Roma), Of(code, Roma) + Of(code, Traveller));

    private static IEnumerable<string> Read()
    {
        using var reader = new StreamReader(typeof(RealCounts).Assembly.GetManifestResourceStream("census-2021.tsv")!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
