namespace EqualityCloud.Statistics.Targets;

/// <summary>
/// What a figure is to become and by when; one of the nested kinds and nothing else. All values are in the unit of the figure, so a proportion
/// of 12.5% is 12.5.
/// </summary>
/// <remarks>
/// "+1% each year" has two meanings, so there are two kinds: from 10%, <see cref="PointsAYear"/> of 1 gives 11% after a year and
/// <see cref="PercentAYear"/> of 1 gives 10.1%. Nothing here guesses between them: whoever enters the target has to say.
/// </remarks>
public abstract record Target
{
    private Target(DateOnly due) => Due = due;

    /// <summary>The day by which the target is to be met; the day itself is in time.</summary>
    public DateOnly Due { get; }

    /// <summary>Reach a value: "18% by 31 March 2028".</summary>
    public sealed record Absolute : Target
    {
        /// <summary>A value to reach.</summary>
        /// <param name="value">The value in the figure's unit; finite.</param>
        /// <param name="due">The day by which to reach it.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
        public Absolute(double value, DateOnly due)
            : base(due) => Value = Finite.Require(value, nameof(value));

        /// <summary>The value to reach, in the figure's unit.</summary>
        public double Value { get; }
    }

    /// <summary>Move by so many units every year: "one percentage point a year". Needs a baseline.</summary>
    public sealed record PointsAYear : Target
    {
        /// <summary>A yearly step in the figure's own unit.</summary>
        /// <param name="points">Percentage points a year for a percentage; units a year for other figures. Negative to come down; finite and not 0.</param>
        /// <param name="due">The day up to which the steps are taken.</param>
        /// <exception cref="ArgumentOutOfRangeException">The step is not finite, or is 0.</exception>
        public PointsAYear(double points, DateOnly due)
            : base(due)
        {
            ArgumentOutOfRangeException.ThrowIfZero(points);
            Points = Finite.Require(points, nameof(points));
        }

        /// <summary>The step for each year from the baseline's day, in the figure's unit.</summary>
        public double Points { get; }
    }

    /// <summary>Move by so many percent of itself every year, compounding: "1% more each year". Needs a baseline above 0.</summary>
    public sealed record PercentAYear : Target
    {
        /// <summary>A yearly step relative to the figure itself.</summary>
        /// <param name="percent">Percent a year: above -100, finite and not 0.</param>
        /// <param name="due">The day up to which the steps are taken.</param>
        /// <exception cref="ArgumentOutOfRangeException">The step is not finite, is 0, or is -100 or less.</exception>
        public PercentAYear(double percent, DateOnly due)
            : base(due)
        {
            ArgumentOutOfRangeException.ThrowIfZero(percent);
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(percent, -100);
            Percent = Finite.Require(percent, nameof(percent));
        }

        /// <summary>The step for each year from the baseline's day, in percent of the value a year before.</summary>
        public double Percent { get; }
    }

    /// <summary>Come into a range and stay in it: "between 45% and 55% women in each quarter". Which way is better does not matter.</summary>
    public sealed record Range : Target
    {
        /// <summary>A range to be within, both ends included.</summary>
        /// <param name="low">The lower end in the figure's unit; finite.</param>
        /// <param name="high">The upper end; finite and not below <paramref name="low"/>.</param>
        /// <param name="due">The day by which to be within.</param>
        /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the ends are the wrong way round.</exception>
        public Range(double low, double high, DateOnly due)
            : base(due)
        {
            Low = Finite.Require(low, nameof(low));
            High = Finite.Require(high, nameof(high));
            ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        }

        /// <summary>The lower end, included.</summary>
        public double Low { get; }

        /// <summary>The upper end, included.</summary>
        public double High { get; }
    }

    /// <summary>Close the gap from either side: "a relative likelihood of 1.0", "a pay gap of 0", "the same share as among residents".</summary>
    public sealed record Parity : Target
    {
        /// <summary>Parity to reach.</summary>
        /// <param name="point">Where parity lies and how distance from it is measured.</param>
        /// <param name="within">How far from parity still counts as met, by <see cref="ParityPoint.Distance"/>: 0 or more. For a ratio 0.2 is the four-fifths band.</param>
        /// <param name="due">The day by which to reach it.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> is negative or not finite.</exception>
        public Parity(ParityPoint point, double within, DateOnly due)
            : base(due)
        {
            ArgumentNullException.ThrowIfNull(point);
            ArgumentOutOfRangeException.ThrowIfNegative(within);
            Point = point;
            Within = Finite.Require(within, nameof(within));
        }

        /// <summary>Where parity lies.</summary>
        public ParityPoint Point { get; }

        /// <summary>How far from parity still counts as met.</summary>
        public double Within { get; }
    }
}
