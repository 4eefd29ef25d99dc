using EqualityCloud.Statistics.Levels;

namespace EqualityCloud.Statistics.Tests.Levels;

public sealed class OverallLevelTests
{
    [Fact]
    public void Of_Modules_IsTheLowest() => Assert.Equal(new Calculated<int>.Known(1), OverallLevel.Of([2, 3, 1, 2]));

    [Fact]
    public void Of_ModulesNotAllAssessed_IsNotCalculable()
    {
        Assert.Equal(new Calculated<int>.NotCalculable(NotCalculableReason.ModuleWithoutLevel), OverallLevel.Of([2, null, 1, 2]));
        Assert.Equal(new Calculated<int>.NotCalculable(NotCalculableReason.NoValues), OverallLevel.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => OverallLevel.Of([-1]));
    }
}
