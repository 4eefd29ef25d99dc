using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Statistics.Indicators;

using ClassificationScheme = EqualityCloud.Contracts.Indicators.ClassificationScheme;
using FavourableDirection = EqualityCloud.Contracts.Metrics.FavourableDirection;
using IndicatorFamily = EqualityCloud.Contracts.Indicators.IndicatorFamily;
using LevelScale = EqualityCloud.Contracts.Indicators.LevelScale;
using MeasureUnit = EqualityCloud.Contracts.Metrics.MeasureUnit;
using RatioOrientation = EqualityCloud.Contracts.Metrics.RatioOrientation;
using ScaleLevel = EqualityCloud.Contracts.Indicators.ScaleLevel;

namespace EqualityCloud.Grains.Indicators;

/// <summary>Goes from the catalogue of the statistics to the contracts and back.</summary>
internal static class CatalogueViews
{
    public const string LocalFamily = "local";

    public static CatalogueIndicator Of(Indicator indicator) => new()
    {
        Id = indicator.Id,
        Version = indicator.Version,
        Family = indicator.Family,
        Details = new IndicatorDetails
        {
            Code = indicator.Code,
            Title = indicator.Title,
            Definition = indicator.Definition,
            Numerator = indicator.Numerator,
            Denominator = indicator.Denominator,
            // A score is an index by name only: it is given as a value and has no parity.
            Kind = indicator.Unit is Statistics.Indicators.MeasureUnit.Score ? MetricKind.Value : Mirror<MetricKind>.Of(indicator.Kind),
            Unit = Mirror<MeasureUnit>.Of(indicator.Unit),
            Favourable = Mirror<FavourableDirection>.Of(indicator.Favourable),
            Orientation = Mirror<RatioOrientation>.Of(indicator.Orientation),
            Outcome = Mirror<OutcomeNature>.Of(indicator.Event),
            Difference = Mirror<Contracts.Metrics.DifferenceForm>.Of(indicator.Difference),
            Scheme = indicator.Scheme,
            Within = indicator.Within,
            Interest = indicator.Interest,
            Comparator = indicator.Comparator,
            ParityWith = indicator.ParityWith,
            Scale = indicator.Scale,
            EveryMonths = indicator.EveryMonths,
            Source = indicator.Source,
            FirstYear = indicator.FirstYear,
            LastYear = indicator.LastYear,
            Note = indicator.Note,
            Composition = indicator.Composition,
        },
    };

    public static CatalogueIndicator Of(LocalIndicator local, int at = 0) => new()
    {
        Id = local.Id,
        Version = local.Version - at,
        Family = LocalFamily,
        Local = true,
        Revision = local.Revision,
        Details = local.Versions[at],
    };

    /// <summary>The definition as the catalogue's own check takes it.</summary>
    public static Indicator ToIndicator(string id, IndicatorDetails details) => new()
    {
        Id = id,
        Version = 1,
        Family = LocalFamily,
        Code = details.Code,
        Title = details.Title,
        Definition = details.Definition,
        Numerator = details.Numerator,
        Denominator = details.Denominator,
        Kind = details.Kind is MetricKind.Value ? IndicatorKind.Index : Mirror<IndicatorKind>.Of(details.Kind),
        Unit = Mirror<Statistics.Indicators.MeasureUnit>.Of(details.Unit),
        Favourable = Mirror<Statistics.Indicators.FavourableDirection>.Of(details.Favourable),
        Orientation = Mirror<Statistics.Likelihoods.RatioOrientation>.Of(details.Orientation),
        Event = Mirror<Statistics.Likelihoods.EventNature>.Of(details.Outcome),
        Difference = Mirror<Statistics.Indicators.DifferenceForm>.Of(details.Difference),
        Scheme = details.Scheme,
        Within = details.Within,
        Interest = details.Interest,
        Comparator = details.Comparator,
        ParityWith = details.ParityWith,
        Scale = details.Scale,
        EveryMonths = details.EveryMonths,
        Source = details.Source,
        FirstYear = details.FirstYear,
        LastYear = details.LastYear,
        Note = details.Note,
        Composition = details.Composition,
    };

    public static CatalogueLists Lists(IndicatorCatalogue catalogue) => new(
        [.. catalogue.Families.Select(family => new IndicatorFamily(family.Id, family.Title, family.Publisher, family.Url?.ToString()))],
        [.. catalogue.Schemes.Select(Of)],
        [.. catalogue.Scales.Select(scale => new LevelScale { Id = scale.Id, Title = scale.Title, Source = scale.Source, Levels = [.. scale.Levels.Select(level => new ScaleLevel(level.Level, level.Title))] })]);

    private static ClassificationScheme Of(Statistics.Indicators.ClassificationScheme scheme) => new()
    {
        Id = scheme.Id,
        Version = scheme.Version,
        Title = scheme.Title,
        Characteristic = scheme.Characteristic,
        Source = scheme.Source,
        From = scheme.From,
        Note = scheme.Note,
        Groups = [.. scheme.Groups.Select(group => new ClassificationGroup(group.Id, group.Label, group.NotKnown, group.Includes))],
    };
}
