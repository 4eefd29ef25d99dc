namespace EqualityCloud.Statistics.PayGaps;

/// <summary>What pay gap figures need to know of one relevant employee, and nothing that names the person.</summary>
/// <remarks>
/// A relevant employee is employed on the snapshot date. Only those on full pay in the pay period count for hourly pay and quarters; all count for
/// bonuses (SI 2017/353, Schedule 1). Staff of maintained schools are the governing body's and are left out before this point (regulation 2(3)).
/// </remarks>
public readonly record struct PayrollRow
{
    /// <summary>One relevant employee.</summary>
    /// <param name="hourlyPay">Hourly pay in pounds, above 0; null exactly where the employee is not on full pay.</param>
    /// <param name="bonus">Bonus pay in pounds over the 12 months to the snapshot date: 0 or more, 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An amount is outside its range.</exception>
    public PayrollRow(decimal? hourlyPay, decimal bonus)
    {
        if (hourlyPay is { } pay) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(pay, nameof(hourlyPay));
        ArgumentOutOfRangeException.ThrowIfNegative(bonus);
        HourlyPay = hourlyPay;
        Bonus = bonus;
    }

    /// <summary>Hourly pay in pounds; null where the employee is not on full pay.</summary>
    public decimal? HourlyPay { get; }

    /// <summary>Bonus pay in pounds over the 12 months to the snapshot date.</summary>
    public decimal Bonus { get; }
}
