using System.Collections.Immutable;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Population;

/// <summary>What came of <c>removePopulationFact</c>.</summary>
/// <param name="Population">The profile as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record RemovePopulationFactPayload(PopulationProfile? Population, ImmutableArray<IUserError> Errors);
