using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>How far behind its expected value a figure may be.</summary>
public readonly record struct Tolerance
{
    /// <summary>A tolerance.</summary>
    /// <param name="amount">0 or more, finite; in what <paramref name="of"/> says.</param>
    /// <param name="of">What the amount is measured in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or not finite.</exception>
    public Tolerance(double amount, ToleranceBase of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        Amount = Finite.Require(amount, nameof(amount));
        Of = of;
    }

    /// <summary>The amount, in what <see cref="Of"/> says.</summary>
    public double Amount { get; }

    /// <summary>What <see cref="Amount"/> is measured in.</summary>
    public ToleranceBase Of { get; }

    /// <summary>The tolerance as words: "10% of the planned change".</summary>
    /// <param name="unit">The unit of the figure.</param>
    public string Describe(MeasureUnit unit) => Of switch
    {
        ToleranceBase.Points => unit.DescribeDistance(Amount),
        ToleranceBase.PercentOfExpected => $"{MeasureText.Number(Amount, 1)}% of the expected value",
        _ => $"{MeasureText.Number(Amount, 1)}% of the planned change",
    };

    /// <summary>The tolerance in the unit in which falling behind is measured.</summary>
    internal double InUnits(double expected, double plannedChange, double targetValue) => Of switch
    {
        ToleranceBase.Points => Amount,
        ToleranceBase.PercentOfExpected => Math.Abs(expected) * Amount / 100,
        _ => Math.Abs(plannedChange == 0 ? targetValue : plannedChange) * Amount / 100,
    };
}
