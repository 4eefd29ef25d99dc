using System.Collections.Immutable;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Indicators;

/// <summary>What came of <c>reviseIndicator</c>.</summary>
/// <param name="Indicator">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record ReviseIndicatorPayload(CatalogueIndicator? Indicator, ImmutableArray<IUserError> Errors);
