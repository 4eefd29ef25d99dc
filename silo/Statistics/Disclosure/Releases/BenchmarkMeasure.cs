using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>What is compared, as far as the numbers go.</summary>
/// <param name="Shape">Its kind.</param>
public sealed record BenchmarkMeasure(BenchmarkShape Shape)
{
    /// <summary>For a relative likelihood, which group is on top.</summary>
    public RatioOrientation Orientation { get; init; }

    /// <summary>For a relative likelihood, whether the outcome is welcome; null where that is not known.</summary>
    public EventNature? Event { get; init; }
}
