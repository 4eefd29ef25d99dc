using System.Collections.Immutable;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The contributions of one version by the contributor's number; numbers without one are absent.</summary>
internal sealed class Figures
{
    private readonly RatioOrientation _orientation;
    private readonly bool[] _present;

    private Figures(BenchmarkMeasure measure, int size)
    {
        Shape = measure.Shape;
        _orientation = measure.Orientation;
        _present = new bool[size];
        Values = new double[size];
        Interest = measure.Shape is BenchmarkShape.Value ? [] : new GroupCount[size];
        Comparator = measure.Shape is BenchmarkShape.Likelihood ? new GroupCount[size] : [];
    }

    public BenchmarkShape Shape { get; }

    public double[] Values { get; }

    public GroupCount[] Interest { get; }

    public GroupCount[] Comparator { get; }

    public static Figures Of(BenchmarkMeasure measure, ContributorNumbers numbers, ImmutableArray<Contribution> contributions)
    {
        var figures = new Figures(measure, numbers.Count);
        foreach (var contribution in contributions)
        {
            figures.Take(numbers.Of(contribution.Contributor), contribution.Figure);
        }
        return figures;
    }

    public bool Has(int contributor) => _present[contributor];

    public bool SameAs(Figures other, int contributor) =>
        Values[contributor].Equals(other.Values[contributor])
        && (Interest.Length == 0 || Interest[contributor] == other.Interest[contributor])
        && (Comparator.Length == 0 || Comparator[contributor] == other.Comparator[contributor]);

    /// <summary>The value that a contribution compares by.</summary>
    public static double ValueOf(ContributedFigure figure, BenchmarkMeasure measure) => figure switch
    {
        ContributedFigure.Plain plain => plain.Value,
        ContributedFigure.Share share => Percent(share.Counts),
        ContributedFigure.Likelihood two => Ratio(two.Counts.Interest, two.Counts.Comparator, measure.Orientation),
        _ => throw new ArgumentOutOfRangeException(nameof(figure)),
    };

    public double ValueOf(GroupCount interest, GroupCount comparator) => Shape is BenchmarkShape.Share ? Percent(interest) : Ratio(interest, comparator, _orientation);

    private static double Percent(GroupCount counts) => 100.0 * counts.Cases / counts.Total;

    /// <summary>A relative likelihood, with a half added where a group has no cases, so that every contributor has one.</summary>
    private static double Ratio(GroupCount interest, GroupCount comparator, RatioOrientation orientation)
    {
        var (half, one) = interest.Cases == 0 || comparator.Cases == 0 ? (0.5, 1) : (0.0, 0);
        var ratio = (interest.Cases + half) / (interest.Total + one) / ((comparator.Cases + half) / (comparator.Total + one));
        return orientation is RatioOrientation.InterestOverComparator ? ratio : 1 / ratio;
    }

    private void Take(int contributor, ContributedFigure figure)
    {
        if (_present[contributor]) throw new ArgumentException("A contributor contributes once.", nameof(figure));

        _present[contributor] = true;
        switch (figure, Shape)
        {
            case (ContributedFigure.Plain value, BenchmarkShape.Value):
                Values[contributor] = Finite.Require(value.Value, nameof(figure));
                break;
            case (ContributedFigure.Share share, BenchmarkShape.Share) when share.Counts.Total > 0:
                Interest[contributor] = share.Counts;
                Values[contributor] = ValueOf(share.Counts, default);
                break;
            case (ContributedFigure.Likelihood two, BenchmarkShape.Likelihood) when two.Counts.Interest.Total > 0 && two.Counts.Comparator.Total > 0:
                Interest[contributor] = two.Counts.Interest;
                Comparator[contributor] = two.Counts.Comparator;
                Values[contributor] = ValueOf(two.Counts.Interest, two.Counts.Comparator);
                break;
            default:
                throw new ArgumentException("A contribution is of its benchmark's kind and has somebody to count.", nameof(figure));
        }
    }
}
