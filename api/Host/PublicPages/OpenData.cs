using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

using EqualityCloud.Contracts.Publications;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Host.PublicPages;

/// <summary>An edition as data: the same as its pages say, with licence and source in each file.</summary>
internal static class OpenData
{
    public const string Objectives = "objectives";

    public const string Figures = "equality-information";

    private static readonly ImmutableArray<Column> Origin =
    [
        new("Council", "The council."), new("Council code", "Its GSS code."), new("Edition", "The edition of its public pages."), new("Published", "The day of publishing."),
        new("Licence", "The licence."), new("Source", "Where it is published."),
    ];

    private static readonly ImmutableArray<Column> PlanColumns =
    [
        new("Strategy", "Its title."), new("Strategy start", "Its first day."), new("Strategy end", "Its last day."), new("Objective label", "As printed."), new("Objective", "Its title."),
        new("Objective status", "Derived from its actions."), new("Objective progress", "Percent."), new("Action label", "As printed."), new("Action", "What is to be done."),
        new("Owners", "Role titles."), new("Due", "The last day in time."), new("Action status", "Where it stands."), new("Overdue", "yes or no."), .. Origin,
    ];

    private static readonly ImmutableArray<Column> FigureColumns =
    [
        new("Measure id", "The same in every edition."), new("Measure", "What it measures."), new("Indicator", "The catalogue indicator that it follows."), new("Unit", "Of the value."),
        new("Period start", "First day."), new("Period end", "Last day."), new("Period", "As people say it."), new("Status", "Provisional or final."), new("Group", "Empty for the measure's own figure."),
        new("Value", "Empty where it is hidden."), new("Value hidden", "Why it is hidden, as a code."), new("Counted", "Rounded."), new("Counted hidden", "Why it is hidden, as a code."),
        new("Out of", "Rounded."), new("Out of hidden", "Why it is hidden, as a code."), .. Origin,
    ];

    /// <summary>The files of an edition.</summary>
    public static IEnumerable<(string Name, bool IsFigures)> Files(PublishedEdition edition)
    {
        if (edition.Pages.Any(page => page.Kind is PublicPageKind.Strategy)) yield return (Objectives, false);
        if (edition.Pages.Any(page => page.Kind is PublicPageKind.EqualityInformation)) yield return (Figures, true);
    }

    /// <summary>One file.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="pages">Those of its pages that the file is made from.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">CSV or JSON.</param>
    /// <param name="source">The address of the council's first page.</param>
    public static byte[] Write(PublishedEdition edition, IEnumerable<PublicPage> pages, string name, SheetKind kind, string source)
    {
        var (columns, lines) = name == Figures
            ? (FigureColumns, pages.SelectMany(page => page.Metrics).SelectMany(Lines))
            : (PlanColumns, pages.Select(page => page.Strategy).OfType<PublicStrategy>().SelectMany(Lines));
        ImmutableArray<Cell> origin =
        [
            Cell.Of(edition.Council), Cell.Of(edition.Code), Cell.Of((long)edition.Number), Cell.Of(PublicFrame.PublicDay(edition)), Cell.Of(PublicLicence.Address), Cell.Of(source),
        ];
        using var stream = new MemoryStream();
        // A JSON file says once what all of it is from.
        if (kind is SheetKind.Json) columns = columns[..^Origin.Length];
        using (var writer = SheetWriter.Begin(kind, stream, name, columns))
        {
            foreach (var line in lines) writer.Write(kind is SheetKind.Json ? line : [.. line, .. origin]);
            writer.Finish();
        }
        return kind is SheetKind.Json ? WithOrigin(edition, stream.ToArray(), source) : stream.ToArray();
    }

    private static byte[] WithOrigin(PublishedEdition edition, byte[] rows, string source)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("council", edition.Council);
            json.WriteString("councilCode", edition.Code);
            json.WriteNumber("edition", edition.Number);
            json.WriteString("published", PublicFrame.PublicDay(edition).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStartObject("licence");
            json.WriteString("name", PublicLicence.Name);
            json.WriteString("address", PublicLicence.Address);
            json.WriteEndObject();
            json.WriteString("source", source);
            json.WriteStartObject("disclosureControl");
            json.WriteString("policy", edition.Policy.Version);
            json.WriteNumber("hiddenBelow", edition.Policy.Threshold);
            json.WriteNumber("roundedTo", edition.Policy.RoundedTo);
            json.WriteEndObject();
            json.WritePropertyName("data");
            json.WriteRawValue(rows);
            json.WriteEndObject();
        }
        return stream.ToArray();
    }

    private static IEnumerable<ImmutableArray<Cell>> Lines(PublicStrategy strategy)
    {
        foreach (var objective in strategy.Objectives)
        {
            ImmutableArray<Cell> start =
            [
                Cell.Of(strategy.Title), Cell.Of(strategy.Period.Start), Cell.Of(strategy.Period.End), Cell.Of(objective.Label), Cell.Of(objective.Title),
                Cell.Of(PublicWords.English.OfObjective(objective.Status)), Cell.Of((long)objective.Progress),
            ];
            if (objective.Actions.IsEmpty) yield return [.. start, .. Enumerable.Repeat(Cell.Of(""), 6)];
            foreach (var action in objective.Actions)
            {
                yield return
                [
                    .. start, Cell.Of(action.Label), Cell.Of(action.Text), Cell.Of(string.Join("; ", action.Owners)), Cell.Of(action.Due?.By), Cell.Of(PublicWords.English.OfAction(action.Status)),
                    Cell.Of(action.Overdue ? "yes" : "no"),
                ];
            }
        }
    }

    private static IEnumerable<ImmutableArray<Cell>> Lines(PublicMetric metric)
    {
        foreach (var period in metric.Periods)
        {
            ImmutableArray<Cell> start =
            [
                Cell.Of($"{metric.Id:N}"), Cell.Of(metric.Title), Cell.Of(metric.Indicator), Cell.Of(metric.Unit), Cell.Of(period.Period.Start), Cell.Of(period.Period.End), Cell.Of(period.Label),
                Cell.Of(period.Status.ToString()),
            ];
            yield return [.. start, Cell.Of(""), .. Figure(period.Figure), .. Figure(null), .. Figure(null)];
            foreach (var group in period.Groups) yield return [.. start, Cell.Of(group.Label), .. Figure(group.Value), .. Figure(group.Count), .. Figure(group.People)];
        }
    }

    private static ImmutableArray<Cell> Figure(PublicFigure? figure) => figure switch
    {
        PublicFigure.Shown shown => [Cell.Of(shown.Value), Cell.Of("")],
        PublicFigure.Hidden hidden => [Cell.Of(""), Cell.Of(hidden.Rule)],
        _ => [Cell.Of(""), Cell.Of("")],
    };
}
