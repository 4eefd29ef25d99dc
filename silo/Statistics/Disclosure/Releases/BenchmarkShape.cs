namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The kinds of benchmark. All contributions to one are of its kind.</summary>
public enum BenchmarkShape
{
    /// <summary>Figures without counts.</summary>
    Value,

    /// <summary>Shares, in percent.</summary>
    Share,

    /// <summary>Relative likelihoods.</summary>
    Likelihood,
}
