using System.Collections.Immutable;
using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Benchmarks;

/// <summary>A look ahead at a release. It goes by who contributes and never by what, so that looking tells nothing.</summary>
public sealed class BenchmarkReleasePlan(BenchmarkPlan plan)
{
    /// <summary>What is compared.</summary>
    public BenchmarkDescription Indicator => plan.Description;

    /// <summary>The period.</summary>
    public Period Period => plan.Period;

    /// <summary>The version that the release would have.</summary>
    public int Version => plan.Version;

    /// <summary>How many contributors would wait until enough of them move together.</summary>
    public int Waiting => plan.Waiting;

    /// <summary>Why nothing can be released now, whatever the groups; empty where nothing stands in the way.</summary>
    [ListSize(AssumedSize = 2)]
    public ImmutableArray<IUserError> Obstacles => UserErrors.Of(plan.Problems);

    /// <summary>The groups, in the order of precedence.</summary>
    [ListSize(AssumedSize = 100)]
    public ImmutableArray<PlannedGroup> Groups => [.. plan.Cohorts.Select(cohort => new PlannedGroup(cohort))];
}
