using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics;

namespace EqualityCloud.Grains.Tests.Metrics;

/// <summary>The contracts and the statistics each name the same things, and neither may know the other: what one learns the other has to learn.</summary>
public sealed class MirrorTests
{
    /// <summary>These contracts begin with what holds where an editor said nothing, the statistics with what is most common.</summary>
    private static readonly string[] AreOrderedOtherwise = [nameof(FavourableDirection), nameof(TrackStatus), nameof(Contracts.Councils.ToleranceBase)];

    private static readonly Type[] Statistics = EnumsOf(typeof(Calculated<>));

    public static TheoryData<Type, Type> Namesakes
    {
        get
        {
            var pairs = new TheoryData<Type, Type>();
            foreach (var contract in EnumsOf(typeof(MetricView)))
            {
                if (Statistics.FirstOrDefault(type => type.Name == contract.Name) is { } statistic)
                {
                    pairs.Add(contract, statistic);
                }
            }
            return pairs;
        }
    }

    /// <summary>A contract may say more: what cannot be known before the statistics are asked. It never says less.</summary>
    [Theory]
    [MemberData(nameof(Namesakes))]
    public void Contract_KnowsWhateverTheStatisticsSay(Type contract, Type statistic)
    {
        var known = Members(contract).ToHashSet();
        var names = known.Select(member => member.Name).ToHashSet();

        Assert.All(Members(statistic), member => Assert.True(AreOrderedOtherwise.Contains(contract.Name) ? names.Contains(member.Name) : known.Contains(member), $"{contract.Name}.{member}"));
    }

    [Theory]
    [InlineData(typeof(OutcomeNature), "EventNature")]
    [InlineData(typeof(MetricKind), "IndicatorKind")]
    [InlineData(typeof(SmallNumberWarning), "SmallNumberWarnings")]
    public void Pair_OfAnotherName_LeavesNoNameOut(Type contract, string statistic) =>
        Assert.Empty(Enum.GetNames(Statistics.Single(type => type.Name == statistic)).Where(name => name != "None").Except(Enum.GetNames(contract)));

    [Fact]
    public void Reasons_AreAmongTheNamesakes() =>
        Assert.Superset(
            new HashSet<string> { nameof(Contracts.Metrics.NotCalculableReason), nameof(TrackReason), nameof(TrackStatus), nameof(MeasureUnit) },
            Namesakes.Select(pair => ((Type)pair[0]).Name).ToHashSet());

    private static Type[] EnumsOf(Type anyOf) => [.. anyOf.Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic)];

    private static (string Name, long Value)[] Members(Type type) => [.. Enum.GetNames(type).Select(name => (name, Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)))];
}
