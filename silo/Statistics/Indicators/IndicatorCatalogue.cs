using System.Collections.Frozen;
using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>Indicators, classification schemes and level scales, found by their ids. It is immutable and safe to share.</summary>
public sealed class IndicatorCatalogue
{
    private static readonly Lazy<IndicatorCatalogue> Shipped = new(() => CatalogueReader.ReadShipped() switch
    {
        { Problems: [] } read => read.Catalogue,
        var read => throw new InvalidOperationException("The shipped catalogue is broken: " + string.Join("; ", read.Problems.Select(p => $"{p.Where}: {p.Message}"))),
    });

    private readonly FrozenDictionary<string, Indicator> _indicators;
    private readonly FrozenDictionary<string, ClassificationScheme> _schemes;
    private readonly FrozenDictionary<string, LevelScale> _scales;

    internal IndicatorCatalogue(
        IEnumerable<IndicatorFamily> families, IEnumerable<Indicator> indicators, IEnumerable<ClassificationScheme> schemes, IEnumerable<LevelScale> scales)
    {
        Families = [.. families];
        Indicators = [.. indicators];
        Schemes = [.. schemes];
        Scales = [.. scales];
        // Where an id stands twice the check reports it; here the first wins so that all the rest can still be checked.
        _indicators = Indicators.DistinctBy(i => i.Id).ToFrozenDictionary(i => i.Id, StringComparer.Ordinal);
        _schemes = Schemes.DistinctBy(s => s.Id).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
        _scales = Scales.DistinctBy(s => s.Id).ToFrozenDictionary(s => s.Id, StringComparer.Ordinal);
    }

    /// <summary>The catalogue that comes with the product.</summary>
    /// <exception cref="InvalidOperationException">Its files are broken; the message lists everything that is.</exception>
    public static IndicatorCatalogue Standard => Shipped.Value;

    /// <summary>The families, in order of their files.</summary>
    public ImmutableArray<IndicatorFamily> Families { get; }

    /// <summary>The indicators, by family.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The classification schemes.</summary>
    public ImmutableArray<ClassificationScheme> Schemes { get; }

    /// <summary>The level scales.</summary>
    public ImmutableArray<LevelScale> Scales { get; }

    /// <summary>The indicator with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public Indicator? FindIndicator(string id) => _indicators.GetValueOrDefault(id);

    /// <summary>The scheme with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public ClassificationScheme? FindScheme(string id) => _schemes.GetValueOrDefault(id);

    /// <summary>The scale with an id; null where there is none.</summary>
    /// <param name="id">The id.</param>
    public LevelScale? FindScale(string id) => _scales.GetValueOrDefault(id);

    /// <summary>The group of a coarse scheme that a group of a finer one belongs to, through as many steps as it takes; null where there is no way.</summary>
    /// <param name="fineScheme">The id of the finer scheme.</param>
    /// <param name="group">The id of a group in it.</param>
    /// <param name="coarseScheme">The id of the coarser scheme, or of the same.</param>
    public SchemeGroup? Coarsen(string fineScheme, string group, string coarseScheme)
    {
        // Down from the coarse scheme to the fine one, then up again with the group.
        var way = new Stack<ClassificationScheme>();
        var at = FindScheme(coarseScheme);
        while (at is not null && at.Id != fineScheme)
        {
            if (way.Count > Schemes.Length) return null;
            way.Push(at);
            at = at.From is { } finer ? FindScheme(finer) : null;
        }

        var found = at?.Find(group);
        while (found is not null && way.TryPop(out var coarser)) found = coarser.Containing(found.Id);
        return found;
    }
}
