using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Tests.Indicators;

/// <summary>Figures are stored under these ids, so a change here is a change to everybody's data.</summary>
public sealed class CatalogueIdsTests
{
    [Fact]
    public void Standard_IdsAndVersions_AreThoseOnRecord()
    {
        var actual = Ids(IndicatorCatalogue.Standard).ToArray();
        var recorded = Recorded().ToArray();

        Assert.True(
            recorded.SequenceEqual(actual),
            "The ids of the catalogue have changed. Ids may be added; none may be removed or given another meaning (raise the version for that). "
            + "If that holds, write the new list to tests/Statistics.Tests/Indicators/catalogue-ids.txt. "
            + $"Gone: {string.Join(", ", recorded.Except(actual))}. New: {string.Join(", ", actual.Except(recorded))}.");
    }

    private static IEnumerable<string> Ids(IndicatorCatalogue catalogue) =>
    [
        .. catalogue.Indicators.Select(i => $"indicator {i.Id} {i.Version}").Order(StringComparer.Ordinal),
        .. catalogue.Scales.SelectMany(s => s.Levels.Select(l => $"scale {s.Id} {l.Level}")),
        .. catalogue.Schemes.SelectMany(s => s.Groups.Select(g => $"scheme {s.Id} {s.Version} {g.Id}")).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Recorded()
    {
        using var reader = new StreamReader(typeof(CatalogueIdsTests).Assembly.GetManifestResourceStream("catalogue-ids.txt")!);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
