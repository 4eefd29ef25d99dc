using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Figures;

/// <summary>What was recorded for a figure; one of the nested kinds and nothing else.</summary>
public abstract record FigureInput
{
    private FigureInput()
    {
    }

    /// <summary>Counts of one or two groups, for shares, likelihoods, differences and indexes of representation.</summary>
    /// <param name="Group">The group of interest; for a part less the whole, the part; for an index, the group among staff.</param>
    /// <param name="Other">The comparator; the whole, the part included; the group among residents. Null where nothing is recorded, or nothing is compared.</param>
    public sealed record Groups(GroupCount Group, GroupCount? Other = null) : FigureInput;

    /// <summary>Events among people, for rates.</summary>
    /// <param name="Count">How many events, 0 or more.</param>
    /// <param name="Population">Among how many people, 0 or more.</param>
    public sealed record Events(long Count, long Population) : FigureInput;

    /// <summary>A value that was published, assessed or counted as it is, for pay gaps, levels, counts and scores. It has no interval, as nothing is known of its parts.</summary>
    public sealed record Value : FigureInput
    {
        /// <summary>A value.</summary>
        /// <param name="number">The value in the figure's unit; finite.</param>
        /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
        public Value(double number) => Number = Finite.Require(number, nameof(number));

        /// <summary>The value in the figure's unit.</summary>
        public double Number { get; }
    }
}
