using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Population;

/// <summary>Which of a council's metrics are of a workforce's make-up, and how these stand beside its residents.</summary>
internal static class Workforces
{
    /// <summary>Each such metric that has figures, with its latest held against residents.</summary>
    public static async Task<IEnumerable<(MetricView Metric, Representation Representation)>> RepresentAsync(IEnumerable<MetricView> metrics, CallerGrains grains)
    {
        MetricView[] workforces = [.. metrics.Where(view => view is { IsComposition: true, Details.Breakdown: not null, Observations.IsEmpty: false })];
        var figures = workforces.Select(view => new WorkforceFigures(view.Id, view.Details.Breakdown!.Scheme, view.Observations[0].Observation.Entry.Figures)).ToImmutableArray();
        var represented = figures.IsEmpty ? [] : await grains.CallTenant<IPopulationGrain, Task<ImmutableArray<Representation>>>(grain => grain.Represent(figures));
        return workforces.Zip(represented);
    }
}
