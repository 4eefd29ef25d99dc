using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Publications;

[QueryType]
internal static partial class PublicationQueries
{
    /// <summary>What the caller's council shows to the public; null where nothing was ever drafted.</summary>
    public static async Task<Publication?> GetPublicationAsync(CallerGrains grains) =>
        grains.IfMay(Permissions.ReadStrategies, await grains.CallTenant<IPublicationGrain, Task<PublicationView?>>(static grain => grain.Get())) is { } view ? new Publication(view) : null;
}
