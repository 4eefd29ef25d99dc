using System.Collections.Frozen;
using System.Globalization;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Features;

/// <summary>The features of the councils of England and Wales, from the embedded table.</summary>
public sealed class FeatureTable
{
    private static readonly Lazy<FeatureTable> Shipped = new(() => new FeatureTable());

    private readonly FrozenDictionary<GssCode, CouncilFeatures> _byCode = Rows().ToFrozenDictionary(features => features.Code);

    private FeatureTable()
    {
    }

    /// <summary>The table that comes with the product.</summary>
    public static FeatureTable Standard => Shipped.Value;

    /// <summary>How many councils have features.</summary>
    public int Count => _byCode.Count;

    /// <summary>The features of a council; null where the census has none for it.</summary>
    public CouncilFeatures? Find(GssCode code) => _byCode.GetValueOrDefault(code);

    private static IEnumerable<CouncilFeatures> Rows()
    {
        using var stream = typeof(FeatureTable).Assembly.GetManifestResourceStream("EqualityCloud.Reference.Features.features.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            long Count(int column) => long.Parse(cells[column], CultureInfo.InvariantCulture);
            double Percent(int column) => 100.0 * Count(column) / Count(1);
            yield return new CouncilFeatures(GssCode.Parse(cells[0]), Count(1), Percent(2), Percent(3), Percent(4));
        }
    }
}
