namespace EqualityCloud.Statistics.Disclosure;

/// <summary>Rounding to steps. Halves go away from zero, so that a value and its negative round alike.</summary>
internal static class Steps
{
    public static double Nearest(double value, double step) => Clean(Math.Round(value / step, MidpointRounding.AwayFromZero) * step);

    public static double Down(double value, double step) => Clean(Math.Floor(value / step) * step);

    public static double Up(double value, double step) => Clean(Math.Ceiling(value / step) * step);

    public static long Nearest(long count, int step) => (count + (step / 2)) / step * step;

    /// <summary>A multiple of a decimal step as people write it (0.15, not 0.15000000000000002), and no negative zero.</summary>
    private static double Clean(double value) => Math.Round(value, 6) + 0.0;
}
