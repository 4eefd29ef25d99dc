using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

internal sealed record PackStrategy
{
    public required string Title { get; init; }
    public StrategyKind Kind { get; init; }
    public required Period Period { get; init; }
    public string? Vision { get; init; }
    public string? Summary { get; init; }
    public ImmutableArray<Section> Sections { get; init; } = [];
    public ImmutableArray<Theme> Themes { get; init; } = [];
    public ImmutableArray<Fact> Facts { get; init; } = [];
    public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];
    public ImmutableArray<Oversight> Oversight { get; init; } = [];
    public ReviewCadence? Review { get; init; }
    public ImmutableArray<string> Leads { get; init; } = [];
    public string? SeniorResponsibleRole { get; init; }
    public ImmutableArray<SignOff> SignOffs { get; init; } = [];

    public StrategyDetails ToDetails(SourceDocument? source) => new()
    {
        Title = Title,
        Kind = Kind,
        Period = Period,
        Vision = Vision,
        Summary = Summary,
        Sections = Sections,
        Themes = Themes,
        Facts = Facts,
        Frameworks = Frameworks,
        Oversight = Oversight,
        Review = Review,
        Leads = Leads,
        SeniorResponsibleRole = SeniorResponsibleRole,
        Source = source,
    };

    public static PackStrategy Of(StrategyDetails details, ImmutableArray<SignOff> signOffs) => new()
    {
        Title = details.Title,
        Kind = details.Kind,
        Period = details.Period,
        Vision = details.Vision,
        Summary = details.Summary,
        Sections = details.Sections,
        Themes = details.Themes,
        Facts = details.Facts,
        Frameworks = details.Frameworks,
        Oversight = details.Oversight,
        Review = details.Review,
        Leads = details.Leads,
        SeniorResponsibleRole = details.SeniorResponsibleRole,
        SignOffs = signOffs,
    };
}
