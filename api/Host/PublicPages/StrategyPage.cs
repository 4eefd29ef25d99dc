using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Host.PublicPages;

/// <summary>A strategy with its objectives and actions.</summary>
internal static class StrategyPage
{
    public static string Render(PublicFrame frame, PageEntry entry, PublicStrategy strategy)
    {
        var (language, words) = (frame.Language, frame.Language.Words);
        return frame.Page($"{strategy.Title} – {frame.Edition!.Council}", words.PageDescription(strategy.Title, frame.Edition.Council), entry.Name, Markup.Of($"""
            <h1>{language.Own(strategy.Title)}</h1>
            <dl class="facts">
            {Fact(words.Period, Markup.Of($"{language.Day(strategy.Period.Start)} – {language.Day(strategy.Period.End)}"))}{Fact(words.Leads, Own(language, strategy.Leads))}
            </dl>
            {Paragraphs(language, words.Vision, strategy.Vision)}{Text(language, strategy.Summary)}
            {Contents(language, strategy)}
            {Markup.Join(strategy.Objectives.Select((objective, i) => Objective(language, strategy, objective, i)))}
            """));
    }

    private static Markup Contents(PublicLanguage language, PublicStrategy strategy) => strategy.Objectives.Length < 2 ? Markup.Empty : Markup.Of($"""
        <nav aria-labelledby="contents"><h2 id="contents">{language.Words.Objectives}</h2>
        <ol>{Markup.Join(strategy.Objectives.Select((objective, i) => Markup.Of($"<li><a href=\"#objective-{i + 1}\">{language.Own(objective.Title)}</a> <span class=\"quiet\">({language.Words.OfObjective(objective.Status)})</span></li>")))}</ol></nav>
        """);

    private static Markup Objective(PublicLanguage language, PublicStrategy strategy, PublicObjective objective, int index)
    {
        var words = language.Words;
        var themes = strategy.Themes.Where(theme => objective.Themes.Contains(theme.Key)).Select(theme => theme.Title);
        return Markup.Of($"""
            <section class="objective" id="objective-{index + 1}">
            <h2>{language.Own(TitleOf(objective))}</h2>
            <dl class="facts">
            {Fact(words.Status, Markup.Of($"<strong class=\"tag\">{words.OfObjective(objective.Status)}</strong>"))}{Fact(words.Progress, objective.Actions.IsEmpty ? Markup.Empty : Markup.Of($"{objective.Progress}%"))}{Fact(words.Leads, Own(language, objective.Leads))}{Fact(words.Themes, Own(language, themes))}
            </dl>
            {Text(language, objective.Description)}{Paragraphs(language, words.Outcome, objective.Outcome)}{Update(language, objective.Update)}{Actions(language, objective)}
            </section>

            """);
    }

    private static string TitleOf(PublicObjective objective) => objective.Label is { Length: > 0 } label && label != objective.Title ? $"{label}: {objective.Title}" : objective.Title;

    private static Markup Actions(PublicLanguage language, PublicObjective objective)
    {
        var words = language.Words;
        if (objective.Actions.IsEmpty) return Markup.Of($"<p>{words.NoActions}</p>");
        return Markup.Of($"""
            <table class="plan">
            <caption>{words.ActionsOf} {language.Own(objective.Title)}</caption>
            <thead><tr><th scope="col">{words.Action}</th><th scope="col">{words.Who}</th><th scope="col">{words.Due}</th><th scope="col">{words.Status}</th></tr></thead>
            <tbody>{Markup.Join(objective.Actions.Select(action => Action(language, action)))}</tbody>
            </table>
            """);
    }

    private static Markup Action(PublicLanguage language, PublicAction action)
    {
        var words = language.Words;
        var label = action.Label is { Length: > 0 } printed ? $"{printed}. " : "";
        var late = action.Overdue ? Markup.Of($" ({words.Overdue})") : Markup.Empty;
        return Markup.Of($"""
            <tr><th scope="row">{language.Own($"{label}{action.Text}")}</th><td data-label="{words.Who}">{Own(language, action.Owners)}</td><td data-label="{words.Due}">{Due(language, action.Due)}</td><td data-label="{words.Status}">{words.OfAction(action.Status)}{late}</td></tr>

            """);
    }

    private static string Due(PublicLanguage language, DueDate? due) => due switch
    {
        null => "",
        { Precision: DuePrecision.Day } => language.Day(due.By),
        { Precision: DuePrecision.Month } => language.Month(due.By),
        _ => due.By.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    private static Markup Update(PublicLanguage language, PublicUpdate? update)
    {
        if (update is null) return Markup.Empty;
        var steps = update.NextSteps.IsEmpty ? Markup.Empty
            : Markup.Of($"<p>{language.Words.NextSteps}:</p><ul>{Markup.Join(update.NextSteps.Select(step => Markup.Of($"<li>{language.Own(step)}</li>")))}</ul>");
        return Markup.Of($"<h3>{language.Words.Update(language.Day(update.Date))}</h3>{Text(language, update.Progress)}{steps}");
    }

    private static Markup Fact(string name, Markup value) => value.Html.Length == 0 ? Markup.Empty : Markup.Of($"<dt>{name}</dt><dd>{value}</dd>");

    private static Markup Own(PublicLanguage language, IEnumerable<string> texts) => string.Join("; ", texts) is { Length: > 0 } text ? language.Own(text) : Markup.Empty;

    private static Markup Text(PublicLanguage language, string? text) => string.IsNullOrWhiteSpace(text) ? Markup.Empty : Markup.Of($"<p class=\"text\">{language.Own(text.Trim())}</p>");

    private static Markup Paragraphs(PublicLanguage language, string heading, string? text) =>
        string.IsNullOrWhiteSpace(text) ? Markup.Empty : Markup.Of($"<p><strong>{heading}</strong></p>{Text(language, text)}");
}
