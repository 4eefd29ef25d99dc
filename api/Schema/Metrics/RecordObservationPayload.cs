using System.Collections.Immutable;
using EqualityCloud.GraphQL;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Metrics;

/// <summary>What came of <c>recordObservation</c>.</summary>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record RecordObservationPayload(ImmutableArray<IUserError> Errors)
{
    /// <summary>What was written; what is asked of it is read only when it is asked.</summary>
    [GraphQLIgnore]
    internal RecordObservationInput? Done { get; init; }
}
