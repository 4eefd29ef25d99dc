using System.Diagnostics;
using System.Globalization;
using System.Text;
using EqualityCloud.Formats.Payroll;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.PayGaps;

namespace EqualityCloud.Formats.Tests.Payroll;

public sealed class PayrollReaderTests
{
    private const int WholePayroll = 20_000;
    private const string Heading = "Sex,Hourly pay,Bonus,Ethnicity,Disability,Maintained school\n";

    /// <summary>Every figure of a whole payroll against a computation that shares nothing with the product's.</summary>
    [Fact]
    public void Payroll_Of20000_HasTheFiguresOfAnIndependentComputation()
    {
        var people = PeopleOf(WholePayroll);
        using var stream = Given.Text(FileOf(people));

        var started = Stopwatch.GetTimestamp();
        var file = PayrollReader.Read(stream, PayGapThreshold.Reporting);
        var took = Stopwatch.GetElapsedTime(started);

        Assert.Empty(file.Problems.First.Where(p => p.IsError));
        var counted = people.Where(p => !p.School).ToArray();
        Assert.Equal((WholePayroll, WholePayroll - counted.Length), (file.Rows, file.LeftOut));
        AssertGaps(file, "gender", [.. counted.Where(p => p.Sex == 'F')], [.. counted.Where(p => p.Sex == 'M')]);
        AssertGaps(file, "ethnicity", [.. counted.Where(p => p.Minority == true)], [.. counted.Where(p => p.Minority == false)]);
        AssertGaps(file, "disability", [.. counted.Where(p => p.Disabled == true)], [.. counted.Where(p => p.Disabled == false)]);
        Assert.Equal(counted.Count(p => p.Minority is not null), Figure(file, "ethnicity-pay-gap-declared").Groups[0].Numerator);
        Assert.Equal(counted.Length, Figure(file, "disability-pay-gap-declared").Groups[0].Denominator);
        // The promise is one second on a quiet machine; a busy one gets some room, an accidental square of the rows does not.
        Assert.True(took < TimeSpan.FromSeconds(10), $"Took {took}.");
    }

    [Fact]
    public void GoldenStaff_HaveTheGoldenGaps()
    {
        decimal[] men = [12.00m, 15.50m, 20.25m, 31.00m, 44.10m], women = [11.50m, 12.00m, 14.00m, 18.20m, 29.00m, 30.50m];
        var rows = men.Select(pay => $"M,{Plain(pay)},,,,\n").Concat(women.Select(pay => $"F,{Plain(pay)},,,,\n"));

        var file = Read(Heading + string.Concat(rows));

        Assert.Equal(21.9m, Figure(file, "gender-pay-gap-mean-hourly").Groups[0].Value);
        Assert.Equal(20.5m, Figure(file, "gender-pay-gap-median-hourly").Groups[0].Value);
        Assert.Equal("Not calculable: nobody was paid a bonus.", Figure(file, "gender-pay-gap-mean-bonus").NotCalculable);
    }

    [Fact]
    public void MaintainedSchoolStaff_AreLeftOutAndCounted()
    {
        var file = Read($"{Heading}M,20,,,,\nF,10,,,,\nF,40,,,,yes\n");

        Assert.Equal(50m, Figure(file, "gender-pay-gap-mean-hourly").Groups[0].Value);
        Assert.Equal(1, file.LeftOut);
        Assert.Contains("1 staff", Given.Only(file.Problems, RowProblemCodes.Excluded).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(249, true)]
    [InlineData(250, false)]
    public void CouncilBelow250Employees_IsToldThatItHasNoDuty(int people, bool told)
    {
        var file = Read(Heading + Staff(people, 20, "White") + "F,40,,,,yes\n");

        Assert.Equal(told ? 1 : 0, Given.CountOf(file.Problems, RowProblemCodes.NoDuty));
        Assert.NotEmpty(file.Figures);
    }

    [Fact]
    public void Unknown_IsNeitherWhiteNorNotDisabled()
    {
        var people = string.Concat(Enumerable.Repeat("M,20,,White,No,\nF,10,,Indian,Yes,\n", 12)) + "M,1000,,,Prefer not to say,\nM,1000,,Not known,,\n";

        var file = Read(Heading + people);

        Assert.Equal(50m, Figure(file, "ethnicity-pay-gap-mean-hourly").Groups[0].Value);
        Assert.Equal(50m, Figure(file, "disability-pay-gap-mean-hourly").Groups[0].Value);
        Assert.Equal((24, 26), (Figure(file, "ethnicity-pay-gap-declared").Groups[0].Numerator!.Value, Figure(file, "ethnicity-pay-gap-declared").Groups[0].Denominator));
    }

    [Fact]
    public void GroupOfFewerThanTheThreshold_HasNoFigureAndASentence()
    {
        var file = Read($"{Heading}M,20,,White,No,\nF,10,,Indian,Yes,\n");

        var gap = Figure(file, "ethnicity-pay-gap-mean-hourly");
        Assert.Empty(gap.Groups);
        Assert.NotNull(gap.NotCalculable);
        Assert.Empty(Figure(file, "disability-pay-gap-quarters").Groups);
    }

    [Fact]
    public void EachEthnicGroup_IsComparedWithWhiteStaff_AndNobodyElse()
    {
        var file = Read(Heading + Staff(30, 20, "White: Irish") + Staff(12, 15, "Indian") + Staff(11, 18, "Black, Black British, Black Welsh, Caribbean or African") + Staff(10, 22, "Arab")
            + Staff(10, 10, "White and Asian") + Staff(40, 500, "Prefer not to say") + Staff(40, 900, "BME"));

        var gaps = Figure(file, "ethnicity-pay-gap-by-group-mean-hourly").Groups;
        Assert.Equal([("asian", 25m, 12), ("black", 10m, 11), ("mixed", 50m, 10), ("other", -10m, 10)], gaps.Select(g => (g.Group, g.Value!.Value, g.Denominator)));
        Assert.Equal("Not calculable: nobody was paid a bonus.", Figure(file, "ethnicity-pay-gap-by-group-median-bonus").NotCalculable);
    }

    [Fact]
    public void SmallEthnicGroups_AreTakenTogether_AndOneAloneTakesTheNextWithIt()
    {
        var two = Figure(Read(Heading + Staff(30, 20, "White") + Staff(12, 15, "Indian") + Staff(6, 10, "African") + Staff(5, 21, "Arab")), "ethnicity-pay-gap-by-group-mean-hourly");
        var one = Figure(Read(Heading + Staff(30, 20, "White") + Staff(12, 15, "Indian") + Staff(14, 10, "African") + Staff(2, 29, "Arab")), "ethnicity-pay-gap-by-group-mean-hourly");
        var few = Figure(Read(Heading + Staff(30, 20, "White") + Staff(4, 15, "Indian") + Staff(5, 10, "African")), "ethnicity-pay-gap-by-group-mean-hourly");

        Assert.Equal([("asian", 25m, 12), ("combined", 25m, 11)], two.Groups.Select(g => (g.Group, g.Value!.Value, g.Denominator)));
        Assert.Equal([("black", 50m, 14), ("combined", 15m, 14)], one.Groups.Select(g => (g.Group, g.Value!.Value, g.Denominator)));
        Assert.Empty(few.Groups);
        Assert.NotNull(few.NotCalculable);
    }

    [Fact]
    public void WhiteBritish_IsComparedWithAllOthers_WhereEverybodyWhiteIsKnownThatFinely()
    {
        var file = Read(Heading + Staff(20, 20, "White British") + Staff(10, 16, "White: Irish") + Staff(10, 14, "Indian"));
        var coarse = Read(Heading + Staff(20, 20, "White British") + Staff(10, 16, "White") + Staff(10, 14, "Indian"));

        Assert.Equal(25m, Figure(file, "white-british-pay-gap-mean-hourly").Groups[0].Value);
        Assert.DoesNotContain(coarse.Figures, f => f.Indicator.StartsWith("white-british", StringComparison.Ordinal));
        Assert.Equal([30, 10], Figure(file, "ethnicity-pay-gap-paid-bonus").Groups.Select(g => g.Denominator).OrderDescending());
    }

    [Fact]
    public void EveryFigure_IsOfAnIndicatorOfTheCatalogueAndOfItsGroups()
    {
        var catalogue = IndicatorCatalogue.Standard;
        var file = Read(FileOf(PeopleOf(2_000)));

        Assert.All(file.Figures, figure =>
        {
            var indicator = catalogue.FindIndicator(figure.Indicator);
            Assert.NotNull(indicator);
            var groups = catalogue.FindScheme(indicator.Within ?? indicator.Scheme!)!;
            Assert.All(figure.Groups, part => Assert.True(part.Group == "all" || groups.Find(part.Group) is not null, $"{figure.Indicator}: {part.Group}"));
        });
    }

    [Fact]
    public void FileWithoutEthnicity_HasNoEthnicityFigures() =>
        Assert.DoesNotContain(Read("Sex,Hourly pay\nM,20\nF,10\n").Figures, f => f.Indicator.StartsWith("ethnicity", StringComparison.Ordinal));

    // Ethnicity is not asked for, so its words are not even looked at.
    [Fact]
    public void MeasuresAskedFor_AreAllThatIsReadAndWorkedOut()
    {
        var text = Heading + Staff(12, 20, "no such word");

        var asked = PayrollReader.Read(Given.Text(text), PayGapThreshold.Reporting, PayrollMeasures.Gender | PayrollMeasures.Disability);

        Assert.Equal(0, asked.Problems.Errors);
        Assert.Equal(["disability", "gender"], asked.Figures.Select(f => f.Indicator.Split('-')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(12, Read(text).Problems.Errors);
    }

    [Fact]
    public void MeasureAskedForWithoutItsColumn_IsAnError()
    {
        var file = PayrollReader.Read(Given.Text("Sex,Hourly pay\nM,20\nF,10\n"), PayGapThreshold.Reporting, PayrollMeasures.Ethnicity);

        Assert.Equal("Ethnicity", Given.Only(file.Problems, RowProblemCodes.ColumnMissing).Column);
        Assert.Empty(file.Figures);
    }

    [Fact]
    public void Problems_NameRowAndColumnAndRepeatNothingOfThePerson()
    {
        var file = Read($"{Heading}M,secret-pay,,secret-group,,\nF,-77.13,,,,\nsecret-sex,12,,,,\n");

        Assert.Equal(4, file.Problems.Errors);
        Assert.Equal([(2, "Hourly pay"), (2, "Ethnicity"), (3, "Hourly pay"), (4, "Sex")], file.Problems.First.Select(p => (p.Row, p.Column)));
        Assert.All(file.Problems.First, p => Assert.Null(p.Value));
        Assert.DoesNotContain("secret", string.Join('|', file.Problems.First), StringComparison.Ordinal);
        Assert.DoesNotContain("77", string.Join('|', file.Problems.First), StringComparison.Ordinal);
        Assert.Empty(file.Figures);
    }

    [Fact]
    public void ColumnThatNamesPeople_IsNotReadAndSaid()
    {
        var file = Read("Employee name,Sex,Hourly pay\nSecret Person,M,20\nSecret Person,F,20\n");

        Assert.Equal("Employee name", Given.Only(file.Problems, RowProblemCodes.ColumnIgnored).Column);
        Assert.DoesNotContain("Secret", string.Join('|', file.Problems.First), StringComparison.Ordinal);
        Assert.NotEmpty(file.Figures);
    }

    private static void AssertGaps(PayrollFile file, string what, Person[] group, Person[] comparator)
    {
        Assert.Equal(Gap(group, comparator, p => p.Pay, Mean), Figure(file, $"{what}-pay-gap-mean-hourly").Groups[0].Value);
        Assert.Equal(Gap(group, comparator, p => p.Pay, Median), Figure(file, $"{what}-pay-gap-median-hourly").Groups[0].Value);
        Assert.Equal(Gap(group, comparator, p => p.Bonus > 0 ? p.Bonus : null, Mean), Figure(file, $"{what}-pay-gap-mean-bonus").Groups[0].Value);
        Assert.Equal(Gap(group, comparator, p => p.Bonus > 0 ? p.Bonus : null, Median), Figure(file, $"{what}-pay-gap-median-bonus").Groups[0].Value);
        Assert.Equal(
            [(group.Count(p => p.Bonus > 0), group.Length), (comparator.Count(p => p.Bonus > 0), comparator.Length)],
            Figure(file, $"{what}-pay-gap-paid-bonus").Groups.Select(g => ((int)g.Numerator!.Value, (int)g.Denominator)));

        var quarters = Figure(file, $"{what}-pay-gap-quarters").Groups;
        var paid = group.Concat(comparator).Count(p => p.Pay is not null);
        Assert.Equal((paid, group.Count(p => p.Pay is not null)), ((int)quarters.Sum(q => q.Denominator), (int)quarters.Sum(q => q.Numerator!.Value)));
        Assert.Equal(QuartersOf(group, comparator), quarters.Select(q => (double)q.Numerator!.Value).ToArray(), (expected, actual) => Math.Abs(expected - actual) < 1);
    }

    /// <summary>Of each rate of pay the group's share, spread over the places that the rate takes in the ranking.</summary>
    private static double[] QuartersOf(Person[] group, Person[] comparator)
    {
        var ranked = group.Select(p => (p.Pay, Of: 1)).Concat(comparator.Select(p => (p.Pay, Of: 0))).Where(p => p.Pay is not null)
            .GroupBy(p => p.Pay).OrderBy(rate => rate.Key).SelectMany(rate => Enumerable.Repeat(rate.Average(p => (double)p.Of), rate.Count())).ToArray();
        var sizes = Enumerable.Range(0, 4).Select(q => (ranked.Length / 4) + (q < ranked.Length % 4 ? 1 : 0)).ToArray();
        return [.. Enumerable.Range(0, 4).Select(q => ranked.Skip(sizes[..q].Sum()).Take(sizes[q]).Sum())];
    }

    private static decimal Gap(Person[] group, Person[] comparator, Func<Person, decimal?> amount, Func<decimal[], decimal> middle)
    {
        decimal Of(Person[] people) => middle([.. people.Select(amount).OfType<decimal>().Order()]);
        return Math.Round((Of(comparator) - Of(group)) / Of(comparator) * 100, 1, MidpointRounding.AwayFromZero);
    }

    private static decimal Mean(decimal[] sorted) => sorted.Sum() / sorted.Length;

    private static decimal Median(decimal[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

    private static PayrollFile Read(string text) => PayrollReader.Read(Given.Text(text), PayGapThreshold.Reporting);

    private static PayrollFigure Figure(PayrollFile file, string indicator) => file.Figures.Single(f => f.Indicator == indicator);

    private static Person[] PeopleOf(int count)
    {
        var random = new Random(20260331);
        return [.. Enumerable.Range(0, count).Select(_ => new Person(
            random.Next(3) > 0 ? 'F' : 'M',
            random.Next(20) == 0 ? null : 11 + (random.Next(240) * 0.25m),
            random.Next(5) == 0 ? random.Next(1, 40) * 50m : 0,
            random.Next(10) switch { 0 => null, < 3 => true, _ => false },
            random.Next(10) switch { < 3 => null, 3 => true, _ => false },
            random.Next(15) == 0))];
    }

    private static string FileOf(Person[] people)
    {
        var text = new StringBuilder(Heading);
        foreach (var p in people)
        {
            text.Append(CultureInfo.InvariantCulture, $"{p.Sex},{p.Pay},{(p.Bonus > 0 ? p.Bonus : null)},{p.Minority switch { true => "Caribbean", false => "White: Irish", _ => "Prefer not to say" }},");
            text.Append(CultureInfo.InvariantCulture, $"{p.Disabled switch { true => "Yes", false => "No", _ => "" }},{(p.School ? "Yes" : "")}\r\n");
        }
        return text.ToString();
    }

    private static string Staff(int people, int pay, string ethnicity) => string.Concat(Enumerable.Repeat($"M,{pay},,\"{ethnicity}\",,\n", people));

    private static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Person(char Sex, decimal? Pay, decimal Bonus, bool? Minority, bool? Disabled, bool School);
}
