using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Grains.Indicators;

/// <summary>The pure transitions of a tenant's own indicators, and what they must be like.</summary>
internal static class IndicatorChanges
{
    private const int MostLocals = 100;
    private const int MostVersions = 10;
    private const int LongText = 2_000;

    public static Change<IndicatorsState> Define(IndicatorsState state, string id, IndicatorDetails details)
    {
        var checks = Check(id, details);
        checks.If(state.Locals.Any(local => local.Id == id), ProblemCodes.AlreadyExists, "id", "There is an indicator of that id already.");
        checks.If(state.Locals.Length >= MostLocals, ProblemCodes.LimitReached, "id", $"There is room for {MostLocals} indicators of your own.");
        return checks.Problems.IsEmpty
            ? Change(state with { Locals = state.Locals.Add(new LocalIndicator { Id = id, Versions = [details] }) }, "indicator.defined", id, 1, details)
            : Change<IndicatorsState>.Refuse(checks.Problems);
    }

    public static Change<IndicatorsState> Revise(IndicatorsState state, string id, int revision, IndicatorDetails details)
    {
        if (state.Locals.FirstOrDefault(local => local.Id == id) is not { } before)
        {
            return Change<IndicatorsState>.Refuse(Problem.NotFound("indicator"));
        }
        if (before.Revision != revision)
        {
            return Change<IndicatorsState>.Refuse(new Problem(ProblemCodes.Conflict, "revision",
                $"Somebody changed this indicator since you read it (you have revision {revision}, it is at {before.Revision}). Read it again and repeat your change."));
        }
        var checks = Check(id, details);
        var isNew = Meaning(before.Versions[0]) != Meaning(details);
        checks.If(isNew && before.Versions.Length >= MostVersions, ProblemCodes.LimitReached, "id", $"An indicator has at most {MostVersions} versions. Define a new one.");
        if (!checks.Problems.IsEmpty)
        {
            return Change<IndicatorsState>.Refuse(checks.Problems);
        }
        if (before.Versions[0] == details)
        {
            return Change<IndicatorsState>.Nothing();
        }
        var after = before with
        {
            Revision = revision + 1,
            Version = before.Version + (isNew ? 1 : 0),
            Versions = isNew ? before.Versions.Insert(0, details) : before.Versions.SetItem(0, details),
        };
        return Change(state with { Locals = state.Locals.Replace(before, after) }, isNew ? "indicator.version-begun" : "indicator.reworded", id, after.Version, details);
    }

    /// <summary>What makes a figure mean something else: its words may be mended, this may not without a new version.</summary>
    private static IndicatorDetails Meaning(IndicatorDetails details) => details with { Code = null, Title = "", Definition = "", Source = "", Note = null, FirstYear = null, LastYear = null, EveryMonths = 12 };

    private static Checks Check(string id, IndicatorDetails details)
    {
        var checks = new Checks();
        checks.Key(id, "id");
        checks.If(!id.StartsWith(CatalogueIndicator.LocalPrefix, StringComparison.Ordinal), ProblemCodes.Format, "id", $"Begin the id with '{CatalogueIndicator.LocalPrefix}', so that it never meets one of the catalogue.");
        checks.Optional(details.Code, "details.code", Limits.Key);
        checks.Optional(details.Title, "details.title", Limits.Title);
        checks.Optional(details.Definition, "details.definition", LongText);
        checks.Optional(details.Numerator, "details.numerator", Limits.Title);
        checks.Optional(details.Denominator, "details.denominator", Limits.Title);
        checks.Optional(details.Source, "details.source", Limits.Title);
        checks.Optional(details.Note, "details.note", LongText);
        foreach (var problem in CatalogueCheck.Problems(CatalogueViews.ToIndicator(id, details), IndicatorCatalogue.Standard))
        {
            checks.Add(ProblemCodes.IndicatorInvalid, problem.Field is "id" ? "id" : $"details.{(problem.Field is "event" ? "outcome" : problem.Field)}", problem.Message);
        }
        return checks;
    }

    private static Change<IndicatorsState> Change(IndicatorsState next, string @event, string id, int version, IndicatorDetails details) => new()
    {
        Next = next,
        Owes = _ => [Trail.Line(@event, $"indicator/{id}", version, ("title", details.Title))],
    };
}
