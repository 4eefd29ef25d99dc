namespace EqualityCloud.Statistics;

/// <summary>Keeps NaN and infinity out: what cannot be calculated is a type here, never a number.</summary>
internal static class Finite
{
    public static double Require(double value, string parameter) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, "The value has to be a finite number.");
}
