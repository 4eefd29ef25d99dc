using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Councils;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Population;

[ObjectType<Council>]
internal static partial class PopulationFields
{
    /// <summary>Who lives in its area: the census, and what the council adds.</summary>
    [Cost(10)]
    public static Task<PopulationProfile?> GetPopulationAsync([Parent] Council council, CallerGrains grains) =>
        grains.CallTenant<IPopulationGrain, Task<PopulationProfile?>>(static grain => grain.Get());

    /// <summary>Its workforce beside its residents: one entry for each metric whose groups make up a workforce, from the latest figures.</summary>
    [Cost(50), ListSize(AssumedSize = 5)]
    public static async Task<ImmutableArray<WorkforceRepresentation>> GetRepresentationAsync([Parent] Council council, MetricById metrics, CallerGrains grains, CancellationToken ct)
    {
        var workforces = await Workforces.RepresentAsync((await metrics.LoadAsync(council.View.Metrics, ct)).OfType<MetricView>(), grains);
        return [.. workforces.Select(workforce => new WorkforceRepresentation(new Metric(workforce.Metric), workforce.Representation))];
    }
}
