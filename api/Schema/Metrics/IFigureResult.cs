using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A figure, or why there is none.</summary>
[UnionType("FigureResult")]
public interface IFigureResult;
