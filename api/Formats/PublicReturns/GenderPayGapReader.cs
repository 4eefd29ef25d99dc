using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Statistics.PayGaps;
using static EqualityCloud.Formats.PublicReturns.GenderPayGapColumns;

namespace EqualityCloud.Formats.PublicReturns;

/// <summary>Reads the gender pay gap file of gov.uk, of any year.</summary>
public sealed class GenderPayGapReader
{
    private readonly ProblemReport _problems = new();
    private readonly List<GenderPayGapReturn> _returns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sicCodes = new(StringComparer.Ordinal);
    private ReportingYear? _year;

    private GenderPayGapReader(ReportingYear? year) => _year = year;

    /// <summary>Reads a whole file of the year of a snapshot; of a year in which nobody reported it reads as if none was given.</summary>
    /// <param name="stream">The file, plain or gzipped.</param>
    /// <param name="snapshotYear">The year of the snapshot.</param>
    public static GenderPayGapFile Read(Stream stream, int? snapshotYear) => Read(stream, snapshotYear is >= 2017 and <= 9997 ? new ReportingYear(snapshotYear.Value) : null);

    /// <summary>Reads a whole file.</summary>
    /// <param name="stream">The file, plain or gzipped.</param>
    /// <param name="year">The reporting year; null to take it from the due dates, which the file of 2017-18 does not have.</param>
    public static GenderPayGapFile Read(Stream stream, ReportingYear? year)
    {
        var reader = new GenderPayGapReader(year);
        using var table = Table.Open(stream, reader._problems, FileLimits.PublicReturns, All);
        while (table?.Read() == true) reader.Take(table);
        if (table is { Rows: > 0 } && reader._year is null)
        {
            reader._problems.Error(0, Due.Name, null, RowProblemCodes.YearUnknown, "The file does not say which reporting year it is of. Say which one when you upload it.");
        }
        return new GenderPayGapFile(reader._year, table?.Rows ?? 0, [.. reader._returns], reader._problems);
    }

    private void Take(Table table)
    {
        var name = Words(table.Cell(Name));
        if (name.Length == 0)
        {
            _problems.Error(table.Row, Name.Name, null, RowProblemCodes.Required, "Every row needs the employer's name.");
            return;
        }
        var errors = _problems.Errors;
        var (due, submitted) = (Date(table, Due), Date(table, Submitted));
        var deadline = due is { } midnight ? DateOnly.FromDateTime(midnight).AddDays(midnight.TimeOfDay == TimeSpan.Zero ? -1 : 0) : (DateOnly?)null;
        CheckYear(table, deadline);
        var figures = Figures(table);
        CheckFigures(table.Row, figures);
        if (_problems.Errors > errors) return;

        var joint = IsJoint(name);
        if (joint) _problems.Warn(table.Row, Name.Name, name, RowProblemCodes.JointReturn, "Several councils made this return together; it stands for each of them and for none alone.");
        Keep(new GenderPayGapReturn
        {
            Row = table.Row,
            EmployerKey = OrNull(table.Cell(Id)) ?? KeyOf(name),
            Name = name,
            CurrentName = OrNull(Words(table.Cell(CurrentName))) ?? name,
            EmployerId = OrNull(table.Cell(Id)),
            PostCode = OrNull(table.Cell(PostCode)),
            CompanyNumber = OrNull(table.Cell(CompanyNumber)),
            SicCodes = Codes(table.Cell(SicCodes)),
            Link = OrNull(table.Cell(Link)),
            Size = table.Cell(Size) is { Length: > 0 } and not "Not Provided" and var size ? size : null,
            Figures = figures.WithoutImpossibleBonusGaps(),
            Late = YesNo(table, Late),
            Deadline = deadline,
            Submitted = submitted,
            IsJoint = joint,
        });
    }

    private void CheckYear(Table table, DateOnly? deadline)
    {
        if (deadline is not { } day) return;

        // The snapshot of 2020 had until 5 October 2021; all others until spring of the next year.
        var year = day.Year > 2017 ? new ReportingYear(day.Year - 1) : (ReportingYear?)null;
        _year ??= year;
        if (year != _year)
        {
            _problems.Error(table.Row, Due.Name, table.Cell(Due), RowProblemCodes.YearMismatch,
                $"This due date belongs to another year than {_year?.Label}. A file holds the returns of one reporting year.");
        }
    }

    private PublishedPayGap Figures(Table table) => new(
        Number(table, MeanHourly),
        Number(table, MedianHourly),
        Number(table, MeanBonus),
        Number(table, MedianBonus),
        Number(table, MaleBonus),
        Number(table, FemaleBonus),
        new PublishedQuarter(Number(table, MaleLower), Number(table, FemaleLower)),
        new PublishedQuarter(Number(table, MaleLowerMiddle), Number(table, FemaleLowerMiddle)),
        new PublishedQuarter(Number(table, MaleUpperMiddle), Number(table, FemaleUpperMiddle)),
        new PublishedQuarter(Number(table, MaleTop), Number(table, FemaleTop)));

    private void CheckFigures(int row, PublishedPayGap figures)
    {
        // Without a year the rules of a year without exceptions are the stricter ones, and the file is refused for its year anyway.
        foreach (var problem in PublishedPayGapCheck.Problems(figures, _year ?? new ReportingYear(2017), PayGapCheckMode.Import))
        {
            _problems.Add(new RowProblem(row, problem.Field.ToString(), null, CodeOf(problem.Code), problem.IsError, problem.Message));
        }
    }

    /// <summary>Of several returns of one employer the one that came last stands.</summary>
    private void Keep(GenderPayGapReturn taken)
    {
        if (!_places.TryGetValue(taken.EmployerKey, out var place))
        {
            _places[taken.EmployerKey] = _returns.Count;
            _returns.Add(taken);
            return;
        }
        var held = _returns[place];
        var (stays, goes) = taken.Submitted >= (held.Submitted ?? DateTime.MinValue) || held.Submitted is null ? (taken, held) : (held, taken);
        _returns[place] = stays;
        _problems.Warn(goes.Row, Name.Name, goes.Name, RowProblemCodes.Duplicate, $"This employer is there twice; row {stays.Row} was submitted later and is the one that counts.");
    }

    private decimal? Number(Table table, Column column)
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (CellText.TryNumber(text, out var number)) return number;
        _problems.Error(table.Row, column.Name, text, RowProblemCodes.Number, "This is not a number. Write it like -4.1, or leave the cell empty.");
        return null;
    }

    private DateTime? Date(Table table, Column column)
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (OfficialDate.TryRead(text, out var date)) return date;
        _problems.Error(table.Row, column.Name, text, RowProblemCodes.Date, "This is not a date of the forms day/month/year or year/month/day.");
        return null;
    }

    private bool YesNo(Table table, Column column)
    {
        var text = table.Cell(column);
        if (text.Length == 0 || bool.TryParse(text, out _)) return bool.TryParse(text, out var yes) && yes;
        _problems.Error(table.Row, column.Name, text, RowProblemCodes.Choice, "Write True or False.");
        return false;
    }

    /// <summary>A cell of several lines as one: "1,\n84110" is "1,84110". The same few lists come thousands of times, so each is kept once.</summary>
    private string Codes(string cell)
    {
        if (_sicCodes.TryGetValue(cell, out var codes)) return codes;
        return _sicCodes[cell] = string.Join(',', cell.Split([',', '\n', '\r', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static bool IsJoint(string name) =>
        name.EndsWith("Councils", StringComparison.OrdinalIgnoreCase)
        && (name.Contains(" and ", StringComparison.OrdinalIgnoreCase) || name.Contains('&', StringComparison.Ordinal) || name.Contains('/', StringComparison.Ordinal));

    private static string KeyOf(string name) => "name-" + string.Join('-', name.ToLowerInvariant().Split([' ', '.', ',', '\'', '"', '(', ')', '&', '-', '/'], StringSplitOptions.RemoveEmptyEntries));

    private static string Words(string text) => text.AsSpan().ContainsAny('\n', '\r', '\t') ? string.Join(' ', text.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)) : text;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static string CodeOf(PayGapProblemCode code) => code switch
    {
        PayGapProblemCode.Required => RowProblemCodes.Required,
        PayGapProblemCode.OutOfRange => RowProblemCodes.Range,
        PayGapProblemCode.TooManyDecimals => "MORE_THAN_ONE_DECIMAL",
        PayGapProblemCode.BonusGapWithoutMaleBonus => "BONUS_GAP_WITHOUT_MALE_BONUS",
        PayGapProblemCode.BonusGapMissing => "BONUS_GAP_MISSING",
        PayGapProblemCode.BonusGapShouldBe100 => "BONUS_GAP_SHOULD_BE_100",
        PayGapProblemCode.QuarterNotWhole => "QUARTER_NOT_100",
        PayGapProblemCode.QuartersIncomplete => "QUARTERS_INCOMPLETE",
        _ => "QUARTERS_MISSING",
    };
}
