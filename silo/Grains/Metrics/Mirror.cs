using System.Collections.Frozen;

namespace EqualityCloud.Grains.Metrics;

/// <summary>Statistics and contracts each name the same things, and neither may know the other: this goes from one enumeration to its namesake.</summary>
/// <typeparam name="TTo">The enumeration to go to.</typeparam>
internal static class Mirror<TTo>
    where TTo : struct, Enum
{
    private static readonly FrozenDictionary<string, TTo> ByName = Enum.GetValues<TTo>().ToFrozenDictionary(value => value.ToString(), StringComparer.Ordinal);

    /// <summary>The value of the same name.</summary>
    public static TTo Of<TFrom>(TFrom from)
        where TFrom : struct, Enum => Pairs<TFrom>.To[from];

    /// <inheritdoc cref="Of{TFrom}(TFrom)"/>
    public static TTo? Of<TFrom>(TFrom? from)
        where TFrom : struct, Enum => from is { } value ? Of(value) : null;

    private static class Pairs<TFrom>
        where TFrom : struct, Enum
    {
        public static readonly FrozenDictionary<TFrom, TTo> To =
            Enum.GetValues<TFrom>().Where(value => ByName.ContainsKey(value.ToString())).ToFrozenDictionary(value => value, value => ByName[value.ToString()]);
    }
}
