using System.Collections.Immutable;
using System.Globalization;

using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Population;

/// <summary>Reads the embedded table: one area on a line, cells apart by tabs, each column named by scheme and group.</summary>
internal static class CensusTable
{
    public static IEnumerable<KeyValuePair<GssCode, ImmutableArray<CensusCount>>> Read()
    {
        using var stream = typeof(CensusTable).Assembly.GetManifestResourceStream("EqualityCloud.Reference.Population.census-2021.tsv")!;
        using var reader = new StreamReader(stream);
        var columns = reader.ReadLine()!.Split('\t').Skip(1).Select(name => name.Split('/')).ToArray();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return new(
                GssCode.Parse(cells[0]),
                [.. columns.Select((column, i) => new CensusCount(column[0], column[1], long.Parse(cells[i + 1], CultureInfo.InvariantCulture)))]);
        }
    }
}
