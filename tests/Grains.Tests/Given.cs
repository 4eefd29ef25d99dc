using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests;

/// <summary>Things to test with; each has what it needs and nothing more.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2024, 6, 3);

    public static CouncilProfile Council { get; } = new()
    {
        Name = "Testford Council",
        Type = "Unitary authority",
        Region = "West Midlands",
        AreaCodes = [new AreaCode { Code = "E06000099" }],
        GovernanceBodies = [new GovernanceBody { Key = "board", Name = "Equality Board", Cadence = Cadence.Quarterly }],
        OwnCharacteristics = [new OwnCharacteristic { Key = "carers", Label = "Carers" }],
    };

    public static StrategyDetails Strategy { get; } = new()
    {
        Title = "Fair Testford",
        Period = new Period(new DateOnly(2023, 4, 1), new DateOnly(2027, 3, 31)),
        Themes = [new Theme { Key = "race", Title = "Race equality" }],
    };

    public static ObjectiveDetails Objective { get; } = new() { Title = "Recruit fairly", Themes = ["race"], Leads = ["Head of HR"] };

    public static ActionDetails Action { get; } = new() { Text = "Review shortlisting", Label = "24", Due = DueDate.ByMonth(2024, 4, "by April 2024"), Owners = ["Head of HR"] };

    public static MetricDetails Metric { get; } = new()
    {
        Title = "Appointed from shortlisting",
        Kind = MetricKind.RelativeLikelihood,
        Direction = FavourableDirection.Parity,
        Unit = "ratio",
        Breakdown = new Breakdown
        {
            Scheme = "ethnicity-binary",
            Groups = [new BreakdownGroup("minority-ethnic", "Minority ethnic"), new BreakdownGroup("white", "White")],
            Interest = "minority-ethnic",
            Comparator = "white",
        },
    };

    public static ObservationEntry Observation(int year = 2023, long numerator = 24, string? note = null, ObservationStatus status = ObservationStatus.Provisional) => new()
    {
        Period = new Period(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        Status = status,
        Note = note,
        Figures =
        [
            new GroupFigures { Group = "minority-ethnic", Numerator = numerator, Denominator = 120 },
            new GroupFigures { Group = "white", Numerator = 180, Denominator = 600 },
        ],
    };

    public static Caller Lead(TenantId tenant) => Of(tenant, Roles.StrategyLead);

    public static Caller Of(TenantId tenant, string role) => new(tenant, CallerKind.Member, $"user-{role}", Roles.PermissionsOf(role), []);

    public static WriteRequest Append => new();

    public static WriteRequest At(int version) => new(version);

    public static async Task<Guid> GivenStrategy(this CallerGrains grains, StrategyDetails? details = null)
    {
        var id = Guid.NewGuid();
        Done(await grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Create("s", details ?? Strategy, Append)));
        return id;
    }

    public static async Task<Guid> GivenObjective(this CallerGrains grains, Guid? strategy = null, ObjectiveDetails? details = null)
    {
        var (id, parent) = (Guid.NewGuid(), strategy ?? await grains.GivenStrategy());
        Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.Create(parent, "o", details ?? Objective, Append)));
        return id;
    }

    public static async Task<Guid> GivenAction(this CallerGrains grains, Guid objective, ActionDetails? details = null)
    {
        var id = Guid.NewGuid();
        Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.AddAction(id, "a", details ?? Action, Append)));
        return id;
    }

    public static async Task<Guid> GivenMetric(this CallerGrains grains, MetricDetails? details = null)
    {
        var id = Guid.NewGuid();
        Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Create("m", details ?? Metric, Append)));
        return id;
    }

    public static Outcome Done(Outcome outcome)
    {
        Assert.True(outcome.Done, string.Join("; ", outcome.Problems.Select(p => $"{p.Code} {p.Field}: {p.Message}")));
        return outcome;
    }
}
