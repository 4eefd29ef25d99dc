using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What a metric gives to benchmarks: nothing without consent, and with it the period's figures as they stand.</summary>
internal static class MetricContributions
{
    private const int MostWithdrawn = 120;

    private static readonly string[] RolesThatContribute = [.. Roles.Of(TenantKind.Council).Where(role => Roles.PermissionsOf(role).HasFlag(Permissions.Contribute))];

    public static Change<MetricState> Consent(Guid id, MetricState state, Period period, string statement, string? authority, Caller caller, DateTimeOffset at, DisclosurePolicy policy)
    {
        var problems = Check(state, period, statement, authority, policy);
        if (!problems.IsEmpty)
        {
            return Change<MetricState>.Refuse(problems);
        }
        if (state.Consents.Any(consent => consent.Period == period))
        {
            return Change<MetricState>.Nothing();
        }
        var next = state with { Consents = state.Consents.Add(new BenchmarkConsent(period, caller.Actor, at, statement, authority!, RoleOf(caller))) };
        return new Change<MetricState>
        {
            Next = next,
            Owes = version => [Trail.Line("benchmark.consented", $"metric/{id:N}", version, ("period", BenchmarkKey.Of(period)), ("statement", statement)), .. Owed(next, period)],
        };
    }

    public static Change<MetricState> Withdraw(Guid id, MetricState state, Period period, Caller caller, DateTimeOffset at)
    {
        if (state.Consents.FirstOrDefault(consent => consent.Period == period) is not { } consent)
        {
            return Change<MetricState>.Nothing();
        }
        return new Change<MetricState>
        {
            Next = End(state, [consent], caller.Actor, RoleOf(caller), at),
            Owes = version =>
            [
                Trail.Line("benchmark.withdrawn", $"metric/{id:N}", version, ("period", BenchmarkKey.Of(period))),
                .. state.Details.Indicator is { } indicator ? (OutboxMessage[])[new OutboxMessage.Contributed(indicator.Id, period, consent.Authority, null)] : [],
            ],
        };
    }

    /// <summary>What is owed to a benchmark now that a period's figures are as they are; figures that are not comparable any more are taken back.</summary>
    public static ImmutableArray<OutboxMessage> Owed(MetricState state, Period period) =>
        state.Consents.FirstOrDefault(consent => consent.Period == period) is { } consent && state.Details.Indicator is { } indicator
            ? [new OutboxMessage.Contributed(indicator.Id, period, consent.Authority, CheckFigures(state, period, DisclosurePolicy.Default).IsEmpty ? FiguresOf(state, period) : null)]
            : [];

    /// <summary>A consent is for one indicator: with another the consents end.</summary>
    public static MetricState Keep(MetricState before, MetricState after, string actor, DateTimeOffset at) =>
        before.Details.Indicator?.Id == after.Details.Indicator?.Id ? after : End(after, after.Consents, actor, null, at);

    /// <summary>What is owed after an edit or an import: the figures as they are now, and nothing left behind under an indicator that the metric followed before.</summary>
    public static IEnumerable<OutboxMessage> OwedAfter(MetricState before, MetricState after) =>
    [
        .. before.Details.Indicator is { } indicator && indicator.Id != after.Details.Indicator?.Id
            ? before.Consents.Select(consent => new OutboxMessage.Contributed(indicator.Id, consent.Period, consent.Authority, null))
            : [],
        .. after.Consents.SelectMany(consent => Owed(after, consent.Period)),
    ];

    /// <summary>What is withdrawn stays on record: the newest 120 of a metric, all of it in the trail.</summary>
    private static MetricState End(MetricState state, ImmutableArray<BenchmarkConsent> consents, string actor, string? role, DateTimeOffset at) => state with
    {
        Consents = state.Consents.RemoveRange(consents),
        WithdrawnConsents = [.. consents.Select(consent => new WithdrawnConsent(consent, actor, at, role)), .. state.WithdrawnConsents.Take(MostWithdrawn - consents.Length)],
    };

    /// <summary>People contribute in a role; a program and the product itself have none.</summary>
    private static string? RoleOf(Caller caller) => caller.Kind is CallerKind.Member
        ? RolesThatContribute.FirstOrDefault(role => caller.May(Roles.PermissionsOf(role)))
        : null;

    private static ImmutableArray<Problem> Check(MetricState state, Period period, string statement, string? authority, DisclosurePolicy policy)
    {
        var checks = new Checks();
        checks.If(statement != FreedomOfInformation.Version, ProblemCodes.StatementOutdated, "statement",
            $"Read the statement on freedom of information in force ({FreedomOfInformation.Version}) before you consent.");
        checks.If(authority is null, ProblemCodes.Required, "authority", "The council is not one of the register of authorities, so it belongs to no group.");
        checks.If(state.Consents.Length >= Limits.Observations, ProblemCodes.LimitReached, "period", $"There is room for {Limits.Observations} consents.");
        return checks.Problems.AddRange(CheckFigures(state, period, policy));
    }

    /// <summary>The periods with figures, and what each lacks to be contributed; none where the metric itself is not compared.</summary>
    public static ImmutableArray<ContributablePeriod> Contributable(MetricState state, DisclosurePolicy policy) =>
        IsCompared(state) ? [.. state.Observations.Select(o => o.Entry.Period).Select(period => new ContributablePeriod(period, CheckFigures(state, period, policy).FirstOrDefault()))] : [];

    private static bool IsCompared(MetricState state) =>
        BenchmarkMeasures.Of(state.Details.Indicator?.Id) is { } measure && BenchmarkMeasures.KindOf(measure) == state.Details.Kind;

    private static ImmutableArray<Problem> CheckFigures(MetricState state, Period period, DisclosurePolicy policy)
    {
        if (!IsCompared(state) || BenchmarkMeasures.Of(state.Details.Indicator?.Id) is not { } measure)
        {
            return [new Problem(ProblemCodes.NotComparable, null, "Only shares, relative likelihoods and pay gaps that follow an indicator of the catalogue are compared.")];
        }
        if (FiguresOf(state, period) is not { } figures || Contributions.Read(figures, measure.Shape) is not { } contributed)
        {
            return [new Problem(ProblemCodes.NotComparable, "period", "There are no complete figures of that period. Record them first.")];
        }
        var checks = new Checks();
        var problem = ContributionCheck.Check(contributed, measure.Shape, policy);
        checks.If(problem is ContributionProblem.BaseTooSmall, ProblemCodes.BaseTooSmall, "period", $"A denominator below {policy.Threshold} would be about a handful of people.");
        checks.If(problem is not (null or ContributionProblem.BaseTooSmall), ProblemCodes.Range, "period", "A figure is outside its range.");
        return checks.Problems;
    }

    private static ContributedFigures? FiguresOf(MetricState state, Period period)
    {
        if (state.Observations.FirstOrDefault(o => o.Entry.Period == period)?.Entry.Figures is not { } groups)
        {
            return null;
        }
        GroupFigures? Group(string? key) => key is null ? null : groups.FirstOrDefault(figures => figures.Group == key);
        if (state.Details.Kind is MetricKind.RelativeLikelihood)
        {
            var (interest, comparator) = (Group(state.Details.Breakdown?.Interest), Group(state.Details.Breakdown?.Comparator));
            return new ContributedFigures
            {
                Numerator = interest?.Numerator,
                Denominator = interest?.Denominator,
                ComparatorNumerator = comparator?.Numerator,
                ComparatorDenominator = comparator?.Denominator,
            };
        }
        var all = Group(Breakdown.All);
        return new ContributedFigures { Numerator = all?.Numerator, Denominator = all?.Denominator, Value = all?.Value };
    }
}
