using EqualityCloud.Contracts.Population;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Population;

/// <summary>A group among staff beside the same group among residents.</summary>
public sealed class RepresentedGroup(GroupRepresentation group, string label)
{
    /// <summary>The group.</summary>
    public string Key => group.Key;

    /// <summary>As it is shown.</summary>
    public string Label => label;

    /// <summary>Its share among staff whose group is known; null where that is not recorded.</summary>
    public decimal? StaffPercent => group.StaffPercent;

    /// <summary>Its share among residents whose group is known; null where the census does not say.</summary>
    public decimal? ResidentsPercent => group.ResidentsPercent;

    /// <summary>The first over the second, with its interval: 1 is par, 0.5 half as many as that.</summary>
    public IFigureResult Index => FigureResults.Of(group.Index);
}
