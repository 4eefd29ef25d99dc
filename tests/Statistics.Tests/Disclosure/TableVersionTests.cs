using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Tables;

using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>Somebody who kept one version of a table puts it beside the next.</summary>
public sealed class TableVersionTests
{
    private static readonly DisclosurePolicy Policy = DisclosurePolicy.Default;

    [Fact]
    public void Allow_TheSameTable_IsYes() => Assert.True(TableVersions.Allow(Publish([42, 60, 70]), Publish([42, 60, 70]), Policy));

    // 42 is shown as 40 and 43 as 45: whoever knows that one person was added knows both counts.
    [Fact]
    public void Allow_OnePersonAcrossARoundingStep_IsNo() => Assert.False(TableVersions.Allow(Publish([42, 60, 70]), Publish([43, 60, 70]), Policy));

    [Fact]
    public void Allow_OnePersonWithinARoundingStep_IsYes() => Assert.True(TableVersions.Allow(Publish([41, 60, 70]), Publish([42, 60, 70]), Policy));

    [Fact]
    public void Allow_ManyPeople_IsYes() => Assert.True(TableVersions.Allow(Publish([42, 60, 70]), Publish([62, 60, 70]), Policy));

    [Fact]
    public void Allow_OtherGroups_IsNo() => Assert.False(TableVersions.Allow(Publish([42, 60, 70]), Publish([42, 130]), Policy));

    // In one version the complement is the second group, in the other the third: side by side nothing is hidden.
    [Fact]
    public void Allow_AnotherComplement_IsNo()
    {
        var before = new PublishedTable(1, [4, 60, 70, 134], [true, true, false, false]);
        var now = new PublishedTable(1, [4, 60, 70, 134], [true, false, true, false]);

        Assert.False(TableVersions.Allow(before, now, Policy));
    }

    // Whatever the counts and thresholds of two versions, both together leave every count that either hides for being small as uncertain as the fuller one does.
    [Fact]
    public void Allow_TwoThresholds_TellsNoMoreThanOneVersion() => Prop.ForAll(Arb.From(Gen.Choose(0, 30).ListOf(3)), Arb.From(Gen.Choose(5, 20).ListOf(2)), (counts, thresholds) =>
    {
        long[] row = [.. counts.Select(count => (long)count)];
        var (one, other) = (Publish(row, thresholds[0]), Publish(row, thresholds[1]));
        if (!TableVersions.Allow(one, other, Policy)) return;

        var fuller = one.Hidden.Count(hidden => hidden) <= other.Hidden.Count(hidden => hidden) ? one : other;
        Assert.Equal(Worlds(fuller), Worlds(one, other));
    }).Holds(300);

    [Fact]
    public void Allow_OnePersonMoved_IsYesOnlyWhereNothingCanBeSeen() => Prop.ForAll(Arb.From(Gen.Choose(0, 40).ListOf(3)), counts =>
    {
        long[] row = [.. counts.Select(count => (long)count)];
        var (before, now) = (Publish(row), Publish([row[0] + 1, row[1], row[2]]));
        if (!TableVersions.Allow(before, now, Policy)) return;

        Assert.Equal(Seen(before), Seen(now));
    }).Holds(300);

    private static PublishedTable Publish(long[] column, int threshold = 10)
    {
        long[][] rows = [.. column.Select(count => new[] { count })];
        return PublishedTable.Of(rows, TableProtection.Protect(rows, Policy with { Threshold = threshold }));
    }

    /// <summary>The columns of what is seen: rounded, or nothing.</summary>
    private static long?[] Seen(PublishedTable table) => [.. table.Counts.Select((count, cell) => table.Hidden[cell] ? (long?)null : (count + 2) / 5 * 5)];

    /// <summary>How many counts of three groups would look the same in all the versions.</summary>
    private static int Worlds(params PublishedTable[] versions)
    {
        var seen = versions.Select(Seen).ToArray();
        var worlds = 0;
        for (var a = 0; a <= 34; a++)
        {
            for (var b = 0; b <= 34; b++)
            {
                for (var c = 0; c <= 34; c++)
                {
                    // Each row with its own total, then the totals of the column.
                    long[] cells = [a, a, b, b, c, c, a + b + c, a + b + c];
                    if (seen.All(version => version.Select((figure, cell) => figure is null || (cells[cell] + 2) / 5 * 5 == figure).All(same => same))) worlds++;
                }
            }
        }
        return worlds;
    }
}
