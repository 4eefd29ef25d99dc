using EqualityCloud.Contracts.Objectives;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What good looks like, and the metric that shows it where there is one.</summary>
public sealed class Indicator(ImprovementIndicator indicator)
{
    /// <summary>In words.</summary>
    public string Text => indicator.Text;

    [GraphQLIgnore]
    internal Guid? MetricId => indicator.Metric;
}
