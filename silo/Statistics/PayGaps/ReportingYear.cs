using System.Globalization;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>A year of gender pay gap reporting, named by the year of its snapshot: 2022 is "2022 to 2023".</summary>
public readonly record struct ReportingYear
{
    /// <summary>A reporting year.</summary>
    /// <param name="snapshotYear">The year of the snapshot date: 2017 or later, when the duty began, and before 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its range.</exception>
    public ReportingYear(int snapshotYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(snapshotYear, 2017);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(snapshotYear, 9997);
        SnapshotYear = snapshotYear;
    }

    /// <summary>The year of the snapshot date.</summary>
    public int SnapshotYear { get; }

    /// <summary>"2022-23".</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{SnapshotYear}-{(SnapshotYear + 1) % 100:00}");

    /// <summary>Whether quarters may be left out: the two years in which many staff were on furlough.</summary>
    public bool QuartersMayBeLeftOut => SnapshotYear is 2020 or 2021;

    /// <summary>The day on which staff and pay are counted.</summary>
    /// <param name="sector">The employer's sector.</param>
    public DateOnly Snapshot(EmployerSector sector) => sector is EmployerSector.Public ? new DateOnly(SnapshotYear, 3, 31) : new DateOnly(SnapshotYear, 4, 5);

    /// <summary>The last day to publish, whatever weekday it is: a year less a day after the snapshot, but 5 October 2021 for the snapshot of 2020.</summary>
    /// <param name="sector">The employer's sector.</param>
    public DateOnly Deadline(EmployerSector sector) => SnapshotYear == 2020 ? new DateOnly(2021, 10, 5) : Snapshot(sector).AddYears(1).AddDays(-1);

    /// <summary>Whether a return, or a change to one, came late. Never for 2019, when enforcement was suspended.</summary>
    /// <param name="submitted">The day it came.</param>
    /// <param name="sector">The employer's sector.</param>
    public bool IsLate(DateOnly submitted, EmployerSector sector) => SnapshotYear != 2019 && submitted > Deadline(sector);

    /// <summary>Reads "2022-23", "2022 to 2023", "2022/23", "2022-2023" or "2022".</summary>
    /// <param name="text">The text.</param>
    /// <param name="year">The year.</param>
    /// <returns>Whether the text names one reporting year; "2022-24" does not.</returns>
    public static bool TryParse(string? text, out ReportingYear year)
    {
        year = default;
        var parts = (text ?? "").Replace(" to ", "-", StringComparison.OrdinalIgnoreCase).Split('-', '/');
        if (parts.Length > 2 || !TryNumber(parts[0], 4, out var first) || first is < 2017 or > 9997) return false;
        if (parts.Length == 2)
        {
            var isNext = parts[1].Length == 2
                ? TryNumber(parts[1], 2, out var shortened) && shortened == (first + 1) % 100
                : TryNumber(parts[1], 4, out var second) && second == first + 1;
            if (!isNext) return false;
        }

        year = new ReportingYear(first);
        return true;
    }

    private static bool TryNumber(string text, int digits, out int number)
    {
        number = 0;
        return text.Length == digits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
