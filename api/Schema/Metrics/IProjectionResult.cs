using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A projection, or why there is none.</summary>
[UnionType("ProjectionResult")]
public interface IProjectionResult;
