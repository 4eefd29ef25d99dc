namespace EqualityCloud.Statistics;

/// <summary>The outcome of a calculation that its input may not allow: the result, or why there is none. One of the nested kinds and nothing else.</summary>
/// <typeparam name="T">What is calculated.</typeparam>
public abstract record Calculated<T>
    where T : notnull
{
    private Calculated()
    {
    }

    /// <summary>There is a result.</summary>
    /// <param name="Value">The result; never NaN or infinite.</param>
    public sealed record Known(T Value) : Calculated<T>;

    /// <summary>There is none. This is shown as such: it is not 0, and not a blank.</summary>
    /// <param name="Reason">Why not.</param>
    public sealed record NotCalculable(NotCalculableReason Reason) : Calculated<T>;

    /// <summary>The outcome of a further step on the result; a reason is passed on.</summary>
    /// <typeparam name="TNext">What the step makes.</typeparam>
    /// <param name="next">The step.</param>
    public Calculated<TNext> Then<TNext>(Func<T, TNext> next)
        where TNext : notnull
    {
        ArgumentNullException.ThrowIfNull(next);
        return this switch
        {
            Known known => new Calculated<TNext>.Known(next(known.Value)),
            NotCalculable not => new Calculated<TNext>.NotCalculable(not.Reason),
            _ => throw new InvalidOperationException("A third kind of outcome."),
        };
    }
}
