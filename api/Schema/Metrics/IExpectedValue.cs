using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

/// <summary>Where a figure should stand on a day if it is to meet its target.</summary>
[UnionType("ExpectedValue")]
public interface IExpectedValue;
