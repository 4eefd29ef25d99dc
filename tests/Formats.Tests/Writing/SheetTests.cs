using System.Text;
using System.Text.Json;
using EqualityCloud.Formats.Observations;
using EqualityCloud.Formats.Plans;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Formats.Writing;

namespace EqualityCloud.Formats.Tests.Writing;

/// <summary>What goes out comes back the same, and no spreadsheet runs any of it.</summary>
public sealed class SheetTests
{
    private static readonly PlanRow Row = new()
    {
        Row = 2,
        Objective = new Guid("11111111-2222-3333-4444-555555555555"),
        ObjectiveTitle = "Fair recruitment",
        Action = new Guid("99999999-2222-3333-4444-555555555555"),
        Label = "3b",
        Text = "=HYPERLINK(\"https://evil.example\",\"Click\")",
        Points = ["first\nwith a second line", "- second", "• third"],
        Output = "A report, \"quoted\";\nof two lines",
        Outcome = "@SUM(A1)",
        Owners = ["Head of HR; and payroll", "+Director"],
        Due = new PlanDue(new DateOnly(2026, 4, 30), 2),
        DueAsPrinted = "April 2026",
        Status = PlanStatus.OffTrack,
        StatusNote = "-late",
        Mark = "abcd1234",
    };

    public static TheoryData<SheetKind> Spreadsheets => [SheetKind.Csv, SheetKind.Xlsx];

    [Theory, MemberData(nameof(Spreadsheets))]
    public void Plan_ExportedAndReadBack_SaysTheSame(SheetKind kind)
    {
        var file = PlanSheet.Read(new MemoryStream(Plan(kind, Row, Row with { Row = 3, Action = null, Due = new PlanDue(new DateOnly(2027, 12, 31), 1), Status = null, Points = [], Owners = [] })));

        Assert.Empty(file.Problems.First);
        Assert.Equal([Text(Row with { ObjectiveTitle = "" }), Text(Row with { ObjectiveTitle = "", Row = 3, Action = null, Due = new PlanDue(new DateOnly(2027, 12, 31), 1), Status = null, Points = [], Owners = [] })], file.Rows.Select(Text));
    }

    [Theory, MemberData(nameof(Spreadsheets))]
    public void Observations_ExportedAndReadBack_SayTheSame(SheetKind kind)
    {
        var row = new ObservationRow
        {
            Row = 2,
            Metric = new Guid("11111111-2222-3333-4444-555555555555"),
            Start = new DateOnly(2025, 4, 1),
            End = new DateOnly(2026, 3, 31),
            Label = "2025-26",
            Finality = ObservationFinality.Final,
            Figures = [new("white", 180, 600, null), new("minority-ethnic", 24, 120, -0.25m, ObservationOrientation.ComparatorOverInterest)],
            Source = "-HR system",
            Note = "=1+1",
            Mark = "ffff",
        };
        using var held = new MemoryStream();
        using (var writer = SheetWriter.Begin(kind, held, "Observations", ObservationColumns.All))
        {
            foreach (var line in ObservationSheet.Lines(row, new ObservationExport("Appointed", "sc-wres-2 v1", group => group, _ => new ShownResult(20m, "%", 120, "rate"), new ShownResult(0.6667m, "ratio", 720, "rate over rate")))) writer.Write(line);
            writer.Finish();
        }

        var file = ObservationSheet.Read(new MemoryStream(held.ToArray()));

        Assert.Empty(file.Problems.First);
        Assert.Equal(JsonSerializer.Serialize(row), JsonSerializer.Serialize(Assert.Single(file.Rows)));
        Assert.Equal(2, file.Lines);
    }

    [Fact]
    public void Csv_TextLikeAFormula_IsDisarmedAndNegativesStayNumbers()
    {
        using var held = new MemoryStream();
        using (var writer = SheetWriter.Begin(SheetKind.Csv, held, "S", [new Column("Name", ""), new Column("Value", "")]))
        {
            foreach (var text in (string[])["=1+1", "+44", "-5", "@cmd", "\tx", "\rx", "plain"]) writer.Write([Cell.Of(text), Cell.Of(-4.10m)]);
            writer.Finish();
        }

        var lines = Encoding.UTF8.GetString(held.ToArray()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Name,Value", "'=1+1,-4.10", "'+44,-4.10", "'-5,-4.10", "'@cmd,-4.10"], lines[..5]);
        Assert.Equal("plain,-4.10", lines[^1]);
        Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line.TrimStart('"')[0], "=+-@\t\r"));
    }

    [Fact]
    public void Json_HasNumbersNullsAndCamelCase()
    {
        using var held = new MemoryStream();
        using (var writer = SheetWriter.Begin(SheetKind.Json, held, "S", [new Column("Metric id", ""), new Column("Value", ""), new Column("Note", "")]))
        {
            writer.Write([Cell.Of("=x"), Cell.Of(-4.1m), Cell.Of((string?)null)]);
            writer.Finish();
        }

        Assert.Equal("""[{"metricId":"=x","value":-4.1,"note":null}]""", Encoding.UTF8.GetString(held.ToArray()));
    }

    [Theory, MemberData(nameof(Spreadsheets))]
    public void Template_HasAllColumnsAndNoRow(SheetKind kind)
    {
        var file = PlanSheet.Read(new MemoryStream(Plan(kind)));

        Assert.Equal((0, 0), (file.Lines, file.Problems.Errors));
    }

    [Fact]
    public void PlanEditedInASpreadsheet_TakesItsFormsOfDatesListsAndChoices()
    {
        var id = $"{Guid.NewGuid():N}";
        var file = PlanSheet.Read(Given.Text($"Objective id;Action id;Action;Points;Due;Status\n{id};;Train;\"one\ntwo\";Apr-26;ON TRACK\n{id};;Train;;30/04/2026;\n{id};;Train;;31/02/2026;Nearly\n"));

        Assert.Equal(["one", "two"], file.Rows[0].Points.AsEnumerable());
        Assert.Equal((new PlanDue(new DateOnly(2026, 4, 30), 2), PlanStatus.OnTrack), (file.Rows[0].Due, file.Rows[0].Status));
        Assert.Equal(new PlanDue(new DateOnly(2026, 4, 30), 3), file.Rows[1].Due);
        Assert.Equal([(4, "Due", "31/02/2026"), (4, "Status", "Nearly")], file.Problems.First.Select(p => (p.Row, p.Column, p.Value)));
    }

    [Fact]
    public void ObservationLinesThatDisagree_AreToldWithTheRowTheyDisagreeWith()
    {
        var id = $"{Guid.NewGuid():N}";
        var file = ObservationSheet.Read(Given.Text(
            $"Metric id,Period start,Period end,Group,Numerator,Denominator,Source\n{id},2025-04-01,2026-03-31,white,1,2,HR\n{id},01/04/2025,31/03/2026,other,1,2,Survey\n{id},2025-04-01,2026-03-31,white,3,4,HR\n"));

        Assert.Equal([("ROWS_DISAGREE", 3, "Source"), ("DUPLICATE", 4, "Group")], file.Problems.First.Select(p => (p.Code, p.Row, p.Column!)));
        Assert.Contains("row 2", file.Problems.First[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,250", 1250)]
    [InlineData("−4.1", -4.1)]
    [InlineData("£1,234.50", 1234.5)]
    [InlineData("12.5%", 12.5)]
    public void Number_AsPeopleWriteIt_IsRead(string text, double expected)
    {
        Assert.True(CellText.TryNumber(text, out var number));
        Assert.Equal((decimal)expected, number);
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("12,34")]
    [InlineData("1e5")]
    [InlineData("(4)")]
    [InlineData("five")]
    public void Number_ThatCouldMeanTwoThings_IsNotGuessed(string text) => Assert.False(CellText.TryNumber(text, out _));

    internal static byte[] Workbook() => Plan(SheetKind.Xlsx, Row);

    private static byte[] Plan(SheetKind kind, params PlanRow[] rows)
    {
        using var held = new MemoryStream();
        using (var writer = SheetWriter.Begin(kind, held, "Actions", PlanColumns.All))
        {
            foreach (var row in rows) writer.Write(PlanSheet.Cells(row));
            writer.Finish();
        }
        return held.ToArray();
    }

    private static string Text(PlanRow row) => JsonSerializer.Serialize(row);
}
