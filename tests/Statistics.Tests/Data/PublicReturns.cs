using System.Globalization;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Statistics.Tests.Data;

/// <summary>The returns of the councils for 2022-23, read from the embedded file.</summary>
internal static class PublicReturns
{
    public static IReadOnlyList<(string Gss, string Region, PublishedPayGap Figures)> Councils { get; } = [.. Lines().Skip(1).Select(Parse)];

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(typeof(PublicReturns).Assembly.GetManifestResourceStream("gender-pay-gap-councils-2022-23.csv")!);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static (string Gss, string Region, PublishedPayGap Figures) Parse(string line)
    {
        var cells = line.Split(',');
        decimal? At(int column) => cells[column].Length == 0 ? null : decimal.Parse(cells[column], CultureInfo.InvariantCulture);
        return (cells[0], cells[1], new PublishedPayGap(
            At(2), At(3), At(4), At(5), At(6), At(7),
            new(At(8), At(9)), new(At(10), At(11)), new(At(12), At(13)), new(At(14), At(15))));
    }
}
