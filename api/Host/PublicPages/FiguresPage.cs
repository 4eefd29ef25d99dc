using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Host.PublicPages;

/// <summary>Equality information: each measure with a table of its figures.</summary>
internal static class FiguresPage
{
    public static string Render(PublicFrame frame, PageEntry entry, PublicPage page)
    {
        var (language, words, edition) = (frame.Language, frame.Language.Words, frame.Edition!);
        return frame.Page($"{words.EqualityInformation} – {edition.Council}", words.PageDescription(words.EqualityInformation, edition.Council), entry.Name, Markup.Of($"""
            <h1>{words.EqualityInformation}</h1>
            <p>{words.FiguresText}</p>
            <p>{words.Disclosure(edition.Policy)}</p>
            <nav aria-labelledby="contents"><h2 id="contents">{words.Contents}</h2>
            <ol>{Markup.Join(page.Metrics.Select((metric, i) => Markup.Of($"<li><a href=\"#measure-{i + 1}\">{language.Own(metric.Title)}</a></li>")))}</ol></nav>
            {Markup.Join(page.Metrics.Select((metric, i) => Metric(language, metric, i, edition.Policy.Threshold)))}
            """));
    }

    private static Markup Metric(PublicLanguage language, PublicMetric metric, int index, int threshold)
    {
        var words = language.Words;
        var label = metric.Label is { Length: > 0 } printed ? $"{printed}: " : "";
        var meaning = (metric.NumeratorMeaning, metric.DenominatorMeaning) switch
        {
            ({ Length: > 0 } cases, { Length: > 0 } of) => Markup.Of($"<p>{language.Own(cases)} / {language.Own(of)}</p>"),
            ({ Length: > 0 } cases, _) => Markup.Of($"<p>{language.Own(cases)}</p>"),
            _ => Markup.Empty,
        };
        var source = string.IsNullOrWhiteSpace(metric.Source) ? Markup.Empty : Markup.Of($"<p class=\"quiet\">{words.Source}: {language.Own(metric.Source)}</p>");
        return Markup.Of($"""
            <section id="measure-{index + 1}">
            <h2>{language.Own($"{label}{metric.Title}")}</h2>
            {meaning}{Table(language, metric, index, threshold)}{source}
            </section>

            """);
    }

    private static Markup Table(PublicLanguage language, PublicMetric metric, int index, int threshold)
    {
        var words = language.Words;
        if (metric.Periods.IsEmpty) return Markup.Of($"<p>{words.NoFigures}</p>");
        var hasGroups = metric.Periods.Any(period => !period.Groups.IsEmpty);
        var group = hasGroups ? Markup.Of($"<th scope=\"col\">{words.Group}</th>") : Markup.Empty;
        var counts = hasGroups ? Markup.Of($"<th scope=\"col\" class=\"number\">{words.Counted}</th><th scope=\"col\" class=\"number\">{words.OutOf}</th>") : Markup.Empty;
        return Markup.Of($"""
            <div class="scroll" role="region" tabindex="0" aria-labelledby="table-{index + 1}"><table class="plan">
            <caption class="unseen" id="table-{index + 1}">{language.Own(metric.Title)}</caption>
            <thead><tr><th scope="col">{words.Period}</th>{group}<th scope="col" class="number">{words.Value}</th>{counts}</tr></thead>
            <tbody>{Markup.Join(metric.Periods.SelectMany(period => Lines(language, period, hasGroups, threshold)))}</tbody>
            </table></div>
            """);
    }

    private static IEnumerable<Markup> Lines(PublicLanguage language, PublicPeriod period, bool hasGroups, int threshold)
    {
        var provisional = period.Status is ObservationStatus.Provisional ? Markup.Of($" ({language.Words.Provisional})") : Markup.Empty;
        var name = Markup.Of($"{Named(language, period)}{provisional}");
        var words = language.Words;
        Markup Cell(PublicFigure figure, string label) => FiguresPage.Cell(language, figure, threshold, label);

        // Where each group has a figure of its own and none stands for all, there is no line for all.
        if (!hasGroups || period.Figure is not PublicFigure.Hidden { Rule: "NOT_CALCULABLE" })
        {
            var overall = hasGroups ? Markup.Of($"<td data-label=\"{words.Group}\">{words.Overall}</td>") : Markup.Empty;
            var rest = hasGroups ? Markup.Of($"<td class=\"none\"></td><td class=\"none\"></td>") : Markup.Empty;
            yield return Markup.Of($"<tr><th scope=\"row\">{name}</th>{overall}{Cell(period.Figure, words.Value)}{rest}</tr>\n");
        }
        foreach (var group in period.Groups)
        {
            yield return Markup.Of($"<tr><th scope=\"row\">{name}</th><td data-label=\"{words.Group}\">{language.Own(group.Label)}</td>{Cell(group.Value, words.Value)}{Cell(group.Count, words.Counted)}{Cell(group.People, words.OutOf)}</tr>\n");
        }
    }

    private static Markup Named(PublicLanguage language, PublicPeriod period) => period.Label is { Length: > 0 } label
        ? language.Own(label)
        : Markup.Of($"{language.Day(period.Period.Start)} – {language.Day(period.Period.End)}");

    private static Markup Cell(PublicLanguage language, PublicFigure figure, int threshold, string label) => figure switch
    {
        PublicFigure.Shown shown => Markup.Of($"<td class=\"number\" data-label=\"{label}\">{language.Own(shown.Text)}</td>"),
        PublicFigure.Hidden hidden => Markup.Of($"<td class=\"hidden\" data-label=\"{label}\">{(language.Words.Hidden(hidden.Rule, threshold) is { } reason ? Markup.Of($"{reason}") : language.Own(hidden.Reason))}</td>"),
        _ => Markup.Of($"<td class=\"quiet\" data-label=\"{label}\">{language.Words.None}</td>"),
    };
}
