using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Strategies;

/// <summary>What a strategy must be like, and what follows from it.</summary>
internal static class StrategyRules
{
    public static ImmutableArray<Problem> Check(StrategyDetails details, CouncilProfile council)
    {
        var checks = new Checks();
        checks.Required(details.Title, "title", Limits.Title);
        checks.Period(details.Period, "period");
        checks.Optional(details.Vision, "vision", Limits.Text);
        checks.Optional(details.Summary, "summary", Limits.Text);
        CheckSections(details, checks);
        CheckThemes(details.Themes, council, checks);
        CheckFacts(details, checks);
        checks.Frameworks(details.Frameworks, "frameworks");
        CheckOversight(details, council, checks);
        checks.If(details.Review?.Months is < 1 or > 120, ProblemCodes.Range, "review.months", "Give 1 to 120 months.");
        checks.Optional(details.Review?.AsPrinted, "review.asPrinted", Limits.Title);
        checks.Texts(details.Leads, "leads", Limits.Roles, Limits.Title);
        checks.Optional(details.SeniorResponsibleRole, "seniorResponsibleRole", Limits.Title);
        if (details.Source is { } source)
        {
            checks.AddUnder("source", Check(source));
        }
        return checks.Problems;
    }

    public static ImmutableArray<Problem> Check(SourceDocument source)
    {
        var checks = new Checks();
        checks.Required(source.Title, "title", Limits.Title);
        checks.Optional(source.Publisher, "publisher", Limits.Title);
        checks.Optional(source.Date, "date", Limits.Key);
        checks.Optional(source.Note, "note", Limits.Text);
        return checks.Problems;
    }

    /// <summary>A period that an edit moves begins no later than what is to be done in it.</summary>
    public static ImmutableArray<Problem> CheckPeriod(Period moved, DateOnly? firstDue) => firstDue < moved.Start
        ? [new Problem(ProblemCodes.OutsidePeriod, "period", $"The period would begin ({moved.Start:yyyy-MM-dd}) after an objective or action is due ({firstDue:yyyy-MM-dd}): move what is due earlier first.")]
        : [];

    public static void CheckCharacteristics(Characteristics characteristics, CouncilProfile council, string field, Checks checks)
    {
        checks.If(characteristics.Protected.Distinct().Count() != characteristics.Protected.Length, ProblemCodes.Duplicate, $"{field}.protected", "A characteristic is named twice.");
        checks.Different(characteristics.Own, $"{field}.own", Limits.Bodies);
        for (var i = 0; i < characteristics.Own.Length; i++)
        {
            var key = characteristics.Own[i];
            checks.If(council.OwnCharacteristics.All(c => c.Key != key), ProblemCodes.Unknown, $"{field}.own[{i}]", $"The council has no characteristic '{key}'. Add it to the council's own characteristics first.");
        }
    }

    public static ImmutableArray<Problem> Check(SignOff signOff, ImmutableArray<SignOff> given, DateOnly today)
    {
        var checks = new Checks();
        checks.Required(signOff.Role, "role", Limits.Title);
        checks.Optional(signOff.Note, "note", Limits.Text);
        checks.If(signOff.Date > today, ProblemCodes.Range, "date", "A signature cannot lie in the future.");
        checks.If(given.Length >= Limits.SignOffs, ProblemCodes.LimitReached, "role", $"There is room for {Limits.SignOffs} signatures.");
        checks.If(given.Any(s => s.Role == signOff.Role && s.Date == signOff.Date), ProblemCodes.Duplicate, "role", "This role has signed on that day already.");
        return checks.Problems;
    }

    public static StrategyStatus StatusOn(DateOnly today, StrategyState state)
    {
        if (today > state.Details.Period.End)
        {
            return StrategyStatus.Ended;
        }
        if (state.SignOffs.IsEmpty)
        {
            return StrategyStatus.Draft;
        }
        return today < state.Details.Period.Start ? StrategyStatus.Agreed : StrategyStatus.InForce;
    }

    private static void CheckSections(StrategyDetails details, Checks checks)
    {
        checks.Keys(details.Sections, "sections", Limits.Sections, s => s.Key);
        for (var i = 0; i < details.Sections.Length; i++)
        {
            checks.Required(details.Sections[i].Title, $"sections[{i}].title", Limits.Title);
            checks.Optional(details.Sections[i].Text, $"sections[{i}].text", Limits.Text);
            checks.Texts(details.Sections[i].Points, $"sections[{i}].points", Limits.Points, Limits.Text);
        }
    }

    private static void CheckThemes(ImmutableArray<Theme> themes, CouncilProfile council, Checks checks)
    {
        checks.Keys(themes, "themes", Limits.Themes, t => t.Key);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < themes.Length; i++)
        {
            var theme = themes[i];
            checks.Required(theme.Title, $"themes[{i}].title", Limits.Title);
            checks.Required(theme.Label, $"themes[{i}].label", Limits.Key);
            checks.Optional(theme.Narrative, $"themes[{i}].narrative", Limits.Text);
            checks.If(theme.Parent is { } parent && !seen.Contains(parent), ProblemCodes.Unknown, $"themes[{i}].parent", "The theme that this one stands under must come before it in the list.");
            CheckCharacteristics(theme.Characteristics, council, $"themes[{i}].characteristics", checks);
            checks.Frameworks(theme.Frameworks, $"themes[{i}].frameworks");
            seen.Add(theme.Key);
        }
    }

    private static void CheckFacts(StrategyDetails details, Checks checks)
    {
        checks.Keys(details.Facts, "facts", Limits.Facts, f => f.Key);
        for (var i = 0; i < details.Facts.Length; i++)
        {
            checks.Required(details.Facts[i].Text, $"facts[{i}].text", Limits.Text);
            checks.Optional(details.Facts[i].Unit, $"facts[{i}].unit", Limits.Key);
            checks.Required(details.Facts[i].Source, $"facts[{i}].source", Limits.Title);
        }
    }

    private static void CheckOversight(StrategyDetails details, CouncilProfile council, Checks checks)
    {
        checks.Count(details.Oversight.Length, "oversight", Limits.Bodies);
        for (var i = 0; i < details.Oversight.Length; i++)
        {
            var body = details.Oversight[i].Body;
            checks.If(council.GovernanceBodies.All(b => b.Key != body), ProblemCodes.Unknown, $"oversight[{i}].body", $"The council has no governance body '{body}'. Add it to the council first.");
            checks.Optional(details.Oversight[i].Role, $"oversight[{i}].role", Limits.Title);
        }
    }
}
