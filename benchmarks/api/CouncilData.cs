using System.Collections.Immutable;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>What one council of the workload has; the same for the same number.</summary>
internal sealed class CouncilData(int number)
{
    private const int Strategies = 5;
    private const int Objectives = 8;
    private const int Actions = 4;
    private const int Metrics = 60;
    private const int Years = 8;
    private const int FirstYear = 2017;

    private static readonly string[] Regions = ["North West", "East Midlands", "West Midlands", "London", "South East"];
    private static readonly string[] Owners = ["Director of Adult Social Care", "Head of Human Resources", "Equality, Diversity and Inclusion Manager", "Director of Public Health"];

    private readonly Random _random = new(number);

    public TenantId Tenant { get; } = Tenants.Of(number);

    public CouncilProfile Profile => new()
    {
        Name = $"Borough Council of Example {number:000}",
        Type = "Unitary authority",
        Region = Regions[number % Regions.Length],
        AreaCodes = [new AreaCode { Code = $"E06{number:000000}" }],
    };

    public ImmutableArray<(Guid Id, ImportedMetric Metric)> AllMetrics() => [.. Enumerable.Range(0, Metrics).Select(Metric)];

    public ImmutableArray<(Guid Id, StrategyDetails Details)> AllStrategies() => [.. Enumerable.Range(0, Strategies).Select(Strategy)];

    public ImmutableArray<(Guid Id, ImportedObjective Objective)> ObjectivesOf(Guid strategy) => [.. Enumerable.Range(0, Objectives).Select(index => Objective(strategy, index))];

    private (Guid Id, StrategyDetails Details) Strategy(int index) =>
        (DerivedId.Of(Tenant.Value, $"strategy/{index}"), new StrategyDetails
        {
            Title = $"Equality, diversity and inclusion strategy {index + 1} of the council",
            Period = new Period(new DateOnly(2022 + index, 4, 1), new DateOnly(2026 + index, 3, 31)),
        });

    private (Guid Id, ImportedObjective Objective) Objective(Guid strategy, int index)
    {
        var id = DerivedId.Of(strategy, $"objective/{index}");
        return (id, new ImportedObjective
        {
            Strategy = strategy,
            Ref = $"objective-{index + 1}",
            Details = new ObjectiveDetails { Title = $"Objective {index + 1}: fairer outcomes for residents and for our staff", Leads = [Owner()] },
            Actions = [.. Enumerable.Range(0, Actions).Select(action => Action(id, action))],
        });
    }

    private ImportedAction Action(Guid objective, int index) => new()
    {
        Id = DerivedId.Of(objective, $"action/{index}"),
        Ref = $"action-{index + 1}",
        Details = new ActionDetails
        {
            Text = $"Action {index + 1}: review recruitment panels and report on shortlisting",
            Owners = [Owner()],
            Due = DueDate.On(new DateOnly(2024, 1, 1).AddDays(_random.Next(1500))),
        },
        Status = (ActionStatus)_random.Next((int)ActionStatus.Complete),
        Updates = [new NarrativeUpdate { Date = new DateOnly(2024, 6, 1), PercentComplete = _random.Next(101) }],
    };

    private (Guid Id, ImportedMetric Metric) Metric(int index) =>
        (DerivedId.Of(Tenant.Value, $"metric/{index}"), new ImportedMetric
        {
            Ref = $"metric-{index + 1:00}",
            Details = new MetricDetails
            {
                Title = $"Metric {index + 1:00}: share of staff in senior grades",
                Kind = MetricKind.Proportion,
                Unit = "%",
                Direction = FavourableDirection.Higher,
                Targets = [new Target { Key = "main", Kind = TargetKind.Absolute, Value = 20 + _random.Next(20), Due = DueDate.On(new DateOnly(2028, 3, 31)) }],
            },
            // Newest first, as packs have them.
            Observations = [.. Enumerable.Range(0, Years).Select(year => Observation(FirstYear + Years - 1 - year))],
        });

    private ObservationEntry Observation(int year) => new()
    {
        Period = new Period(new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31)),
        Label = $"{year}-{(year + 1) % 100:00}",
        Status = ObservationStatus.Final,
        Figures = [new GroupFigures { Numerator = _random.Next(100, 2000), Denominator = _random.Next(4000, 9000) }],
    };

    private string Owner() => Owners[_random.Next(Owners.Length)];
}
