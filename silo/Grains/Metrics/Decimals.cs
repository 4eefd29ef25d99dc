namespace EqualityCloud.Grains.Metrics;

/// <summary>Statistics reckon in binary numbers; what is told is rounded and decimal.</summary>
internal static class Decimals
{
    /// <summary>Enough to show any figure, and few enough that noise does not look like knowledge.</summary>
    public const int Places = 4;

    /// <summary>Probabilities matter when they are small.</summary>
    public const int ProbabilityPlaces = 6;

    private const double Largest = 1e24;

    /// <summary>The number rounded; null where it is too large to be a figure of anything.</summary>
    public static decimal? Of(double number, int places = Places) => Math.Abs(number) < Largest ? Math.Round((decimal)number, places) : null;

    /// <summary>The number rounded, or the largest that can be told.</summary>
    public static decimal Within(double number, int places = Places) => Math.Round((decimal)Math.Clamp(number, -Largest, Largest), places);
}
