using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Tables;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Disclosure;

public sealed class TableProtectionTests
{
    private static readonly DisclosurePolicy Policy = DisclosurePolicy.Default;

    // Domain reference, section 9, trap 13: a total beside one suppressed cell.
    [Fact]
    public void Protect_OneSmallCell_HidesASecondInItsRowAndColumn()
    {
        var table = TableProtection.Protect([[4, 40, 60], [30, 50, 70], [45, 55, 65]], Policy);

        Assert.Equal(new Disclosed<long>.Hidden(DisclosureRule.SmallCell), table.Cells[0][0].Count);
        Assert.All(Enumerable.Range(0, 3), line =>
        {
            Assert.NotEqual(1, table.Cells[line].Count(cell => cell.IsHidden));
            Assert.NotEqual(1, table.Cells.Count(row => row[line].IsHidden));
        });
    }

    [Fact]
    public void Protect_LargeCells_ShowsAllRounded()
    {
        var table = TableProtection.Protect([[12, 18], [23, 0]], Policy);

        Assert.Equal([10L, 20L, 25L, 0L], table.Cells.SelectMany(row => row).Select(cell => ((Disclosed<long>.Shown)cell.Count).Value));
        Assert.Equal(new Disclosed<long>.Shown(55), table.Total.Count);
    }

    // Everybody of the row is in one column, so the row tells about each of them.
    [Theory]
    [InlineData(15, false, true)]
    [InlineData(25, false, false)]
    [InlineData(25, true, true)]
    public void Protect_RowInOneColumn_IsHiddenWhenSmallOrSensitive(long count, bool sensitive, bool hidden)
    {
        var table = TableProtection.Protect([[count, 0, 0], [30, 40, 50], [60, 70, 80]], Policy, sensitive);

        Assert.Equal(hidden, table.Cells[0].All(cell => cell.IsHidden));
    }

    // Whatever the counts, nobody can bound a small cell closer than the threshold: bounds worked out here by trying, in a table small enough for that.
    [Fact]
    public void Protect_AnyTable_LeavesHiddenCellsWideBounds() => Prop.ForAll(Arb.From(Gen.Choose(0, 30).ListOf(9)), counts =>
    {
        long[][] rows = [.. counts.Select(count => (long)count).Chunk(3)];

        var table = TableProtection.Protect(rows, Policy);

        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                if (table.Cells[row][column].Count is Disclosed<long>.Hidden { Rule: DisclosureRule.SmallCell } && table.RowTotals[row].Count is Disclosed<long>.Shown total)
                {
                    var shown = table.Cells[row].Where(cell => !cell.IsHidden).Sum(cell => ((Disclosed<long>.Shown)cell.Count).Value);
                    var hidden = table.Cells[row].Count(cell => cell.IsHidden);
                    Assert.True(hidden > 1);
                    Assert.True(total.Value - shown + 2 + (2 * (3 - hidden)) >= Policy.Threshold);
                }
            }
        }
    }).Holds(500);

    [Fact]
    public void Protect_UnevenRows_AreRefused() => Assert.Throws<ArgumentException>(() => TableProtection.Protect([[1, 2], [3]], Policy));
}
