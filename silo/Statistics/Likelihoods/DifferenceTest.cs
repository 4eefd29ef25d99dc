namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>The test of whether two shares differ by more than chance; two-sided. One of the nested kinds and nothing else.</summary>
public abstract record DifferenceTest
{
    private DifferenceTest(double p) => P = p;

    /// <summary>The probability, 0 to 1, of a difference at least this unusual if the groups did not differ.</summary>
    public double P { get; }

    /// <summary>The two-proportion z-test, pooled: used where at least 5 are expected in each cell.</summary>
    /// <param name="Z">The share of interest less the comparator's, in standard errors.</param>
    /// <param name="P">The two-sided probability.</param>
    public sealed record ZTest(double Z, double P) : DifferenceTest(P);

    /// <summary>Fisher's exact test: used where fewer than 5 are expected in a cell.</summary>
    /// <param name="P">The two-sided probability: of all tables with these margins that are no likelier than the one at hand.</param>
    public sealed record FisherExact(double P) : DifferenceTest(P);
}
