using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Formats.Population;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Schema.Exports;

/// <summary>Turns who lives in a council's area, and the workforce beside them, into lines of a sheet.</summary>
internal static class PopulationLines
{
    public static IEnumerable<ImmutableArray<Cell>> Of(PopulationProfile profile, IEnumerable<(MetricView Metric, Representation Representation)> workforces) =>
    [
        .. profile.Characteristics.SelectMany(characteristic => characteristic.Groups.Select(group => Residents(profile, characteristic, group).Cells())),
        .. workforces.SelectMany(workforce => workforce.Representation.Groups.SelectMany(group => Staff(workforce.Metric, workforce.Representation, group)).Select(line => line.Cells())),
        .. profile.Facts.Select(fact => Fact(fact.Entry).Cells()),
    ];

    private static PopulationLine Residents(PopulationProfile profile, PopulationCharacteristic characteristic, PopulationGroup group) => new()
    {
        What = "Residents",
        Classification = characteristic.Scheme,
        Group = group.Key,
        GroupLabel = group.Label,
        People = group.People,
        Value = group.Percent,
        Unit = "%",
        N = characteristic.Known,
        Base = characteristic.Base,
        Start = profile.CensusDay,
        End = profile.CensusDay,
        Source = profile.Source,
        Licence = profile.Licence,
        Rule = group.NotKnown ? "People whose group is not known have no share." : "Share of those whose group is known.",
        Note = characteristic.Note,
    };

    private static IEnumerable<PopulationLine> Staff(MetricView metric, Representation representation, GroupRepresentation group)
    {
        var entry = metric.Observations[0].Observation.Entry;
        var recorded = entry.Figures.FirstOrDefault(figures => figures.Group == group.Key);
        var share = new PopulationLine
        {
            What = "Staff",
            Classification = representation.Scheme,
            Group = group.Key,
            GroupLabel = metric.Details.Breakdown!.Groups.FirstOrDefault(named => named.Key == group.Key)?.Label,
            People = recorded?.Numerator,
            Value = group.StaffPercent,
            Unit = "%",
            N = recorded?.Denominator,
            Base = metric.Details.Title,
            Start = entry.Period.Start,
            End = entry.Period.End,
            Source = entry.Source ?? metric.Details.Source,
            Rule = group.StaffPercent is null ? "It is not recorded." : "Share of staff whose group is known.",
            Note = entry.Note,
        };
        yield return share;
        var index = (group.Index as FigureResult.Known)?.Figure;
        yield return share with
        {
            What = "Representation",
            Value = index?.Value,
            Unit = "ratio",
            Base = representation.Base is { } residents ? $"{metric.Details.Title}, beside {residents}" : metric.Details.Title,
            Rule = index?.Method ?? (group.Index as FigureResult.NotCalculable)?.Message,
        };
    }

    private static PopulationLine Fact(PopulationFactEntry fact) => new()
    {
        What = "Fact",
        GroupLabel = fact.Text,
        Value = fact.Value,
        Unit = fact.Unit,
        Start = fact.Date,
        End = fact.Date,
        Source = fact.Source,
        Rule = "As the council gave it.",
    };
}
