using System.Collections.Frozen;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Statistics.PayGaps;
using static EqualityCloud.Formats.Payroll.PayrollColumns;

namespace EqualityCloud.Formats.Payroll;

/// <summary>
/// Reads a payroll row by row into tallies and forgets the row. Nothing of it is stored, put into a temporary file or repeated in a problem; a broken upload starts again
/// from the beginning, since nothing is left to go on from.
/// </summary>
public sealed class PayrollReader
{
    /// <summary>From so many employees on the snapshot date a listed public authority has to report.</summary>
    private const int GenderPayGapDuty = 250;
    private const decimal MostAnHour = 10_000;
    private const decimal MostBonus = 100_000_000;

    private readonly ProblemReport _problems = new();
    private readonly PayDistribution _bySex = new();
    private readonly PayDistribution _byEthnicity = new();
    private readonly PayDistribution _byDisability = new();
    private readonly Dictionary<(Column Column, string Cell), string> _groups = [];
    private PayrollMeasures _measures;
    private int _leftOut;

    private PayrollReader(PayrollMeasures measures) => _measures = measures;

    /// <summary>Reads a whole payroll; ethnicity and disability figures by the threshold that the government's plan for their reporting sets.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="measures">Which figures are wanted, of columns that must be there then; none for those that the file has columns for.</param>
    public static PayrollFile Read(Stream stream, PayrollMeasures measures) => Read(stream, PayGapThreshold.Reporting, measures);

    /// <summary>Reads a whole payroll.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="threshold">How many people a group needs for ethnicity and disability figures; the gender pay gap regulations have no threshold.</param>
    /// <param name="measures">Which figures are wanted, of columns that must be there then; none for those that the file has columns for.</param>
    public static PayrollFile Read(Stream stream, PayGapThreshold threshold, PayrollMeasures measures = PayrollMeasures.None)
    {
        var reader = new PayrollReader(measures);
        using var table = Table.Open(stream, reader._problems, FileLimits.Payroll, All);
        if (table is not null) reader.Choose(table);
        while (table?.Read() == true) reader.Take(table);
        if (table is { Rows: 0 } && reader._problems.Errors == 0)
        {
            reader._problems.Error(0, null, null, RowProblemCodes.FileEmpty, "The file has a heading and nobody below it.");
        }
        if (reader._leftOut > 0)
        {
            reader._problems.Warn(0, MaintainedSchool.Name, null, RowProblemCodes.Excluded, $"{reader._leftOut:N0} staff of maintained schools are left out of all figures.");
        }
        if (table is null || reader._problems.Errors > 0) return new PayrollFile(table?.Rows ?? 0, reader._leftOut, [], reader._problems);
        if (reader._bySex.Relevant < GenderPayGapDuty)
        {
            reader._problems.Warn(0, null, null, RowProblemCodes.NoDuty,
                $"The payroll counts {reader._bySex.Relevant:N0} employees. Below {GenderPayGapDuty} there is no duty to publish a gender pay gap (SI 2017/353, regulation 3); figures of so few people can say a lot about one of them.");
        }

        return new PayrollFile(
            table.Rows,
            reader._leftOut,
            [
                .. reader.Wants(PayrollMeasures.Gender) ? PayrollFigures.Gender(reader._bySex) : [],
                .. reader.Wants(PayrollMeasures.Ethnicity) ? PayrollFigures.Ethnicity(reader._byEthnicity, threshold) : [],
                .. reader.Wants(PayrollMeasures.Disability) ? PayrollFigures.Disability(reader._byDisability, threshold) : [],
            ],
            reader._problems);
    }

    private bool Wants(PayrollMeasures measure) => _measures.HasFlag(measure);

    /// <summary>Where nothing was asked for by name, all is wanted that there is a column for; what was asked for needs its column.</summary>
    private void Choose(Table table)
    {
        if (_measures is PayrollMeasures.None)
        {
            _measures = PayrollMeasures.Gender | (table.Has(Ethnicity) ? PayrollMeasures.Ethnicity : 0) | (table.Has(Disability) ? PayrollMeasures.Disability : 0);
        }
        foreach (var (measure, column) in ((PayrollMeasures, Column)[])[(PayrollMeasures.Ethnicity, Ethnicity), (PayrollMeasures.Disability, Disability)])
        {
            if (Wants(measure) && !table.Has(column))
            {
                _problems.Error(0, column.Name, null, RowProblemCodes.ColumnMissing, $"You asked for figures of the column \"{column.Name}\", which the file does not have. Add it, or do not ask for these figures.");
            }
        }
    }

    private void Take(Table table)
    {
        if (!PayrollWords.YesNo.TryGetValue(CellText.Key(table.Cell(MaintainedSchool)), out var school))
        {
            _problems.Error(table.Row, MaintainedSchool.Name, null, RowProblemCodes.Choice, "Write yes or no, or leave the cell empty for no.");
            return;
        }
        if (school)
        {
            _leftOut++;
            return;
        }
        var pay = Amount(table, HourlyPay, MostAnHour);
        var bonus = Amount(table, Bonus, MostBonus) ?? 0;
        if (pay == 0)
        {
            _problems.Error(table.Row, HourlyPay.Name, null, RowProblemCodes.Range, "Nobody on full pay is paid 0 an hour. Leave the cell empty for an employee who was not on full pay.");
            return;
        }
        var row = new PayrollRow(pay, bonus);
        _bySex.Add(Group(table, Sex, PayrollWords.Sex), row);
        if (Wants(PayrollMeasures.Ethnicity)) _byEthnicity.Add(Group(table, Ethnicity, PayrollWords.Ethnicity), row);
        if (Wants(PayrollMeasures.Disability)) _byDisability.Add(Group(table, Disability, PayrollWords.Disability), row);
    }

    private decimal? Amount(Table table, Column column, decimal most)
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (!CellText.TryNumber(text, out var amount))
        {
            _problems.Error(table.Row, column.Name, null, RowProblemCodes.Number, "This is not an amount. Write pounds like 15.50, or leave the cell empty.");
            return null;
        }
        if (amount < 0 || amount > most)
        {
            _problems.Error(table.Row, column.Name, null, RowProblemCodes.Range, $"Give an amount from 0 to {most:N0} pounds.");
            return null;
        }
        return amount;
    }

    /// <summary>A payroll has few different words, so each is looked up once.</summary>
    private string Group(Table table, Column column, FrozenDictionary<string, string> words)
    {
        var cell = table.Cell(column);
        if (_groups.TryGetValue((column, cell), out var known)) return known;
        if (words.TryGetValue(CellText.Key(cell), out var group)) return _groups[(column, cell)] = group;
        _problems.Error(table.Row, column.Name, null, RowProblemCodes.Choice, $"The word in this cell is none that is known. {column.Meaning}");
        return PayrollWords.NotKnown;
    }
}
