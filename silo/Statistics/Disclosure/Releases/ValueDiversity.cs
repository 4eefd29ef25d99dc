namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>
/// The audit of figures without counts. Within an atom any two contributors can change places and nothing that is released changes, so a contributor's
/// figure may be any figure of its atom; two of them have to be a protection width away, since a colluding member can rule one out.
/// </summary>
internal static class ValueDiversity
{
    public static bool Holds(double[] values, ReadOnlySpan<int> atom, double width)
    {
        if (atom.Length < 3) return false;

        var sorted = new double[atom.Length];
        for (var at = 0; at < atom.Length; at++) sorted[at] = values[atom[at]];
        Array.Sort(sorted);
        for (var at = 0; at < sorted.Length; at++)
        {
            if (SecondFarthest(sorted, at) < width) return false;
        }
        return true;
    }

    /// <summary>The farthest two lie at the ends: the two lowest, the two highest, or one of each.</summary>
    private static double SecondFarthest(ReadOnlySpan<double> sorted, int at)
    {
        var low = at == 0 ? 1 : 0;
        var high = at == sorted.Length - 1 ? sorted.Length - 2 : sorted.Length - 1;
        double first = 0, second = 0;
        for (var taken = 0; taken < 2 && low <= high; taken++)
        {
            var (down, up) = (sorted[at] - sorted[low], sorted[high] - sorted[at]);
            (first, second) = (second, Math.Max(down, up));
            if (down >= up)
            {
                low += low + 1 == at ? 2 : 1;
            }
            else
            {
                high -= high - 1 == at ? 2 : 1;
            }
        }
        return Math.Min(first, second);
    }
}
