using System.Collections.Immutable;

namespace EqualityCloud.Grains.Imports;

/// <summary>Whether a text that went through a spreadsheet says what was there: blanks around it, kinds of line ends and an empty cell for no text do not count.</summary>
internal static class SameText
{
    public static bool Says(string? one, string? other) => Plain(one) == Plain(other);

    public static bool Says(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.Select(Plain).Where(text => text.Length > 0).SequenceEqual(other.Select(Plain).Where(text => text.Length > 0));

    /// <summary>What was there where the spreadsheet says the same, else what it says.</summary>
    public static string? Keep(string? held, string? brought) => Says(held, brought) ? held : brought;

    /// <summary>What was there where the spreadsheet says the same, else what it says.</summary>
    public static ImmutableArray<string> Keep(ImmutableArray<string> held, ImmutableArray<string> brought) => Says(held, brought) ? held : brought;

    private static string Plain(string? text) => text is null ? "" : text.ReplaceLineEndings("\n").Trim();
}
