using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Between contributions as they are held and as they are calculated with.</summary>
internal static class Contributions
{
    private static readonly Guid Space = new("5b0f6d1e-2a7c-5c43-9b1f-7f3e2d9a4c11");

    /// <summary>The contributor behind an authority: the same in every period, whichever tenant acts for it.</summary>
    public static Guid ContributorOf(string authority) => DerivedId.Of(Space, authority);

    /// <summary>The contributions of a period. Where two tenants stand for one authority, the first by id counts; what the policy in force does not take is left out.</summary>
    public static ImmutableArray<Contribution> Of(IEnumerable<HeldContribution> held, BenchmarkShape shape, DisclosurePolicy policy) =>
    [
        .. held
            .OrderBy(contribution => contribution.Tenant.Value)
            .DistinctBy(contribution => contribution.Authority)
            .Select(contribution => Read(contribution.Figures, shape) is { } figure && ContributionCheck.Check(figure, shape, policy) is null ? new Contribution(ContributorOf(contribution.Authority), figure) : null)
            .OfType<Contribution>(),
    ];

    /// <summary>The figures of a shape; null where some are missing.</summary>
    public static ContributedFigure? Read(ContributedFigures figures, BenchmarkShape shape) => shape switch
    {
        BenchmarkShape.Value when figures.Value is { } value => new ContributedFigure.Plain((double)value),
        BenchmarkShape.Share when Count(figures.Numerator, figures.Denominator) is { } counts => new ContributedFigure.Share(counts),
        BenchmarkShape.Likelihood when Count(figures.Numerator, figures.Denominator) is { } interest && Count(figures.ComparatorNumerator, figures.ComparatorDenominator) is { } comparator =>
            new ContributedFigure.Likelihood(new TwoGroups(interest, comparator)),
        _ => null,
    };

    private static GroupCount? Count(long? cases, long? total) => cases >= 0 && cases <= total ? new GroupCount(cases.Value, total.Value) : null;
}
