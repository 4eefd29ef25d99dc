namespace EqualityCloud.Statistics.Tests.Disclosure.Attack;

/// <summary>Something that the attacker knows of several figures together.</summary>
internal abstract record Clue
{
    /// <summary>Narrows the figures; whether it could.</summary>
    public abstract bool Use();

    /// <summary>The figures of a set add up to something between two ends.</summary>
    public sealed record Sum(HashSet<Unknown> Of, long Low, long High) : Clue
    {
        public override bool Use()
        {
            var (low, high) = (Of.Sum(u => u.Low), Of.Sum(u => u.High));
            var narrowed = false;
            foreach (var unknown in Of)
            {
                var (othersLow, othersHigh) = (low - unknown.Low, high - unknown.High);
                narrowed |= unknown.Limit(Low - othersHigh, High - othersLow);
                (low, high) = (othersLow + unknown.Low, othersHigh + unknown.High);
            }
            return narrowed;
        }
    }

    /// <summary>The mean of two values, which is their median, lies between two ends.</summary>
    public sealed record Mean(IFigure One, IFigure Other, double From, double To) : Clue
    {
        public override bool Use() => Limit(One, Other) | Limit(Other, One);

        private bool Limit(IFigure one, IFigure other) => one.Limit((2 * From) - other.HighValue, (2 * To) - other.LowValue);
    }

    /// <summary>At least so many figures of a set lie between two published values.</summary>
    public sealed record AtLeast(int Count, IReadOnlyList<IFigure> Of, double From, double To) : Clue
    {
        public override bool Use()
        {
            if (Count <= 0) return false;

            var able = Of.Where(unknown => unknown.CanLie(From, To)).ToArray();
            return able.Length == Count && able.Aggregate(false, (narrowed, unknown) => unknown.Limit(From, To) || narrowed);
        }
    }
}
