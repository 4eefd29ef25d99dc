using EqualityCloud.Formats.LgInform;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Formats.Tests.LgInform;

public sealed class LgInformSheetTests
{
    private static readonly HashSet<string> Own = ["E06000099"];

    [Fact]
    public void Lines_OfOtherAreas_ArePassedOverAndCounted()
    {
        var file = LgInformSheet.Read(Given.Text("Area code,Metric type,Period label,Raw value\ne06000099,3,2025/26,-4.1\nE06000098,3,2025/26,9\nE12000005,3,2025/26,8\n"), Own);

        Assert.Equal(("3", -4.1m, new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31)), (Assert.Single(file.Rows).MetricType, file.Rows[0].Value, file.Rows[0].Start, file.Rows[0].End));
        Assert.StartsWith("2 lines", Given.Only(file.Problems, RowProblemCodes.Excluded).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_ThatCannotBeRead_NameRowAndColumn()
    {
        var file = LgInformSheet.Read(Given.Text("Area identifier,Metric type identifier,Period,Value\nE06000099,3,2025/27,1\nE06000099,,2025,1\nE06000099,3,2025,n/a\nE06000099,3,2024,1\nE06000099,3,2024,2\n"), Own);

        Assert.Equal([(2, "Period"), (3, "Metric type identifier"), (4, "Value"), (6, "Period")], file.Problems.First.Select(p => (p.Row, p.Column!)));
    }

    [Theory]
    [InlineData("2025/26", "2025-04-01", "2026-03-31")]
    [InlineData("2025-26", "2025-04-01", "2026-03-31")]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2025/26 Q1", "2025-04-01", "2025-06-30")]
    [InlineData("2025/26 Q4", "2026-01-01", "2026-03-31")]
    [InlineData("2025 Q4", "2025-10-01", "2025-12-31")]
    [InlineData("Mar 2026", "2026-03-01", "2026-03-31")]
    public void Period_OfEachForm_IsRead(string text, string start, string end)
    {
        Assert.True(PeriodText.TryRead(text, out var from, out var to));
        Assert.Equal((start, end), ($"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}"));
        Assert.True(PeriodText.TryRead(PeriodText.Write(from, to)!, out var againFrom, out var againTo));
        Assert.Equal((from, to), (againFrom, againTo));
    }

    [Theory]
    [InlineData("2025/27")]
    [InlineData("2025/26 Q5")]
    [InlineData("last year")]
    [InlineData("")]
    public void Period_OfNoForm_IsNotGuessed(string text) => Assert.False(PeriodText.TryRead(text, out _, out _));

    [Fact]
    public void Period_OfAnyOtherSpan_HasNoName() => Assert.Null(PeriodText.Write(new DateOnly(2025, 4, 1), new DateOnly(2025, 4, 29)));

    [Fact]
    public void Sheet_WrittenAndReadBack_SaysTheSame()
    {
        var row = new LgInformRow { Row = 2, Area = "E06000099", MetricType = "3", Period = "2025/26", Start = new DateOnly(2025, 4, 1), End = new DateOnly(2026, 3, 31), Value = -4.1m, Source = "=HR" };
        using var held = new MemoryStream();
        using (var writer = SheetWriter.Begin(SheetKind.Csv, held, "S", LgInformColumns.All))
        {
            writer.Write(LgInformSheet.Cells(row with { AreaName = "Testford" }));
            writer.Finish();
        }

        Assert.Equal(row, Assert.Single(LgInformSheet.Read(new MemoryStream(held.ToArray()), Own).Rows));
    }
}
