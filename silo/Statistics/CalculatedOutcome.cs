namespace EqualityCloud.Statistics;

/// <summary>Makes outcomes without spelling out their type.</summary>
internal static class CalculatedOutcome
{
    public static Calculated<T> Known<T>(T value)
        where T : notnull => new Calculated<T>.Known(value);

    public static Calculated<T> Not<T>(NotCalculableReason reason)
        where T : notnull => new Calculated<T>.NotCalculable(reason);
}
