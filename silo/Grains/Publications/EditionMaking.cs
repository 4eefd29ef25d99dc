using System.Collections.Immutable;
using System.Text.Json;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Disclosure;

namespace EqualityCloud.Grains.Publications;

/// <summary>Freezes what a council chose to show. What is not named here is not shown.</summary>
internal sealed class EditionMaking(CallerGrains grains, CouncilView council)
{
    /// <summary>Where the figures stand, among a council's pages.</summary>
    public const string FiguresName = "equality-information";

    private const int AtOnce = 16;

    private readonly DisclosurePolicy _policy = DisclosurePolicy.Default with { Threshold = council.Profile.SmallNumberThreshold };
    private readonly Checks _checks = new();

    public AppliedPolicy Policy => new(_policy.Version, _policy.Threshold, _policy.CountStep);

    /// <summary>What was wrong with the choice.</summary>
    public ImmutableArray<Problem> Problems => _checks.Problems;

    /// <summary>Figures that are hidden.</summary>
    public int Hidden { get; private set; }

    /// <summary>The pages; none where there are problems.</summary>
    public async Task<ImmutableArray<(PageEntry Entry, PublicPage Page)>> Make(PublicationChoice choice)
    {
        _checks.Count(choice.Strategies.Length, "strategies", PublicationLimits.Strategies);
        _checks.Count(choice.Metrics.Length, "metrics", PublicationLimits.Metrics);
        _checks.If(choice.Strategies.Distinct().Count() != choice.Strategies.Length, ProblemCodes.Duplicate, "strategies", "A strategy is chosen twice.");
        _checks.If(choice.Metrics.Distinct().Count() != choice.Metrics.Length, ProblemCodes.Duplicate, "metrics", "A metric is chosen twice.");
        _checks.If(choice.Strategies.IsEmpty && choice.Metrics.IsEmpty, ProblemCodes.Required, "strategies", "Choose at least one strategy or metric.");
        for (var i = 0; i < choice.EnoughPeople.Length; i++)
        {
            _checks.If(!choice.Metrics.Contains(choice.EnoughPeople[i]), ProblemCodes.NotFound, $"enoughPeople[{i}]", "This metric is not among those that you chose.");
        }
        if (!_checks.Problems.IsEmpty) return [];

        var pages = ImmutableArray.CreateBuilder<(PageEntry, PublicPage)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < choice.Strategies.Length; i++)
        {
            if (await Strategy(choice.Strategies[i], $"strategies[{i}]", choice.Updates, names) is { } page) pages.Add(page);
        }
        if (choice.Metrics.Length > 0 && await Figures(choice) is { } figures) pages.Add(figures);
        return _checks.Problems.IsEmpty ? pages.ToImmutable() : [];
    }

    private async Task<(PageEntry, PublicPage)?> Strategy(Guid id, string field, bool withUpdates, HashSet<string> names)
    {
        if (await grains.Call<IStrategyGrain, Task<StrategyView?>>(id, static grain => grain.Get()) is not { } view)
        {
            _checks.Add(ProblemCodes.NotFound, field, "There is no such strategy. It may have been removed, or the id may be mistyped.");
            return null;
        }
        if (view.ImportInProgress)
        {
            _checks.Add(ProblemCodes.Importing, field, "A pack is being imported into this strategy. Try again when it is done.");
            return null;
        }
        var objectives = new List<PublicObjective>();
        foreach (var together in view.Objectives.Chunk(AtOnce))
        {
            var read = await Task.WhenAll(together.Select(objective => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(objective, static grain => grain.Get())));
            objectives.AddRange(read.OfType<ObjectiveView>().Select(objective => PublicContent.Of(objective, withUpdates)));
        }
        var page = new PublicPage { Strategy = PublicContent.Of(view, objectives) };
        var actions = objectives.Sum(objective => objective.Actions.Length);
        var entry = new PageEntry(PublicPageKind.Strategy, NameOf(view, names), view.Details.Title, $"{Words(objectives.Count, "objective")} and {Words(actions, "action")}");
        return Fits(page, field, "This strategy") ? (entry, page) : null;
    }

    private async Task<(PageEntry, PublicPage)?> Figures(PublicationChoice choice)
    {
        var (metrics, tables) = (new List<PublicMetric>(), new List<MetricTables>());
        var disclosure = new MetricDisclosure(_policy);
        for (var i = 0; i < choice.Metrics.Length; i++)
        {
            var id = choice.Metrics[i];
            if (await grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(council.Profile.RagRule)) is not { } view)
            {
                _checks.Add(ProblemCodes.NotFound, $"metrics[{i}]", "There is no such metric. It may have been removed, or the id may be mistyped.");
                continue;
            }
            var before = await grains.Call<IShownFiguresGrain, Task<ImmutableArray<ShownTable>>>(id, static grain => grain.Read());
            var (metric, shown) = disclosure.Of(view, choice.EnoughPeople.Contains(id), before);
            Hidden += MetricDisclosure.HiddenIn(metric);
            metrics.Add(metric);
            tables.Add(new MetricTables(id, shown));
        }
        var page = new PublicPage { Metrics = [.. metrics], Remembered = [.. tables] };
        var entry = new PageEntry(PublicPageKind.EqualityInformation, FiguresName, "Equality information", Words(metrics.Count, "measure"));
        return Fits(page, "metrics", "The figures that you chose") ? (entry, page) : null;
    }

    private bool Fits(PublicPage page, string field, string what)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(page).Length;
        _checks.If(bytes > PublicationLimits.PageBytes, ProblemCodes.LimitReached, field,
            $"{what} would take {bytes / 1024} kB on one public page and there is room for {PublicationLimits.PageBytes / 1024}. Choose less, or shorten the texts.");
        return bytes <= PublicationLimits.PageBytes;
    }

    /// <summary>A name for addresses that stays the same from edition to edition: the strategy's own reference where that is readable, else its id.</summary>
    private static string NameOf(StrategyView view, HashSet<string> names)
    {
        var own = view.Ref.ToLowerInvariant();
        var name = own.Length is > 0 and <= Limits.Key && own.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') && char.IsAsciiLetterOrDigit(own[0]) && own != FiguresName ? own : $"{view.Id:N}";
        return names.Add(name) ? name : $"{view.Id:N}";
    }

    private static string Words(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
