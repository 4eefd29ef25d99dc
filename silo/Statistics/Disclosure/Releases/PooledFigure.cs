using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The figure of all contributors together: counts are added up first and divided then, from rounded parts.</summary>
/// <param name="Value">The share in percent, or the relative likelihood.</param>
/// <param name="Interval">Its 95% interval, the ends rounded outwards.</param>
/// <param name="Verdict">For a relative likelihood, the four-fifths verdict; else null.</param>
public sealed record PooledFigure(double Value, Interval Interval, DisparityVerdict? Verdict = null);
