using System.Collections.Frozen;
using System.Collections.Immutable;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Formats.Payroll;

/// <summary>The words that payroll systems write for groups, and the group of the catalogue that each means.</summary>
internal static class PayrollWords
{
    public const string Female = "female";
    public const string Male = "male";
    public const string Minority = "minority-ethnic";
    public const string White = "white";
    public const string Disabled = "disabled";
    public const string NotDisabled = "not-disabled";

    /// <summary>Said nothing, or not known: in no numerator and no denominator, and never counted as white or not disabled.</summary>
    public const string NotKnown = "not-known";

    public const string WhiteBritish = "white-british";
    public const string AllOthers = "minority-ethnic-with-white-minorities";

    /// <summary>Groups of too few people, taken together.</summary>
    public const string Combined = "combined";

    private const string Detailed = "ethnicity-ew-2021-19";
    private const string Five = "ethnicity-ew-2021-5";
    private const string Binary = "ethnicity-binary";
    private const string BinaryWhiteBritish = "ethnicity-binary-white-british";

    private static readonly string[] Unsaid = ["", "notknown", "unknown", "prefernottosay", "notstated", "notdeclared", "undisclosed", "refused"];

    public static FrozenDictionary<string, string> Sex { get; } = With(("f", Female), ("female", Female), ("woman", Female), ("m", Male), ("male", Male), ("man", Male), ("x", NotKnown), ("other", NotKnown), ("nonbinary", NotKnown));

    public static FrozenDictionary<string, string> Disability { get; } = With(
        ("yes", Disabled), ("y", Disabled), ("disabled", Disabled), ("true", Disabled), ("1", Disabled),
        ("disabledlimitedalot", Disabled), ("disabledlimitedalittle", Disabled),
        ("no", NotDisabled), ("n", NotDisabled), ("notdisabled", NotDisabled), ("nondisabled", NotDisabled), ("false", NotDisabled), ("0", NotDisabled));

    /// <summary>The finest group of the census that a word names; a payroll may hold words of 19, of 5 and of 2 groups.</summary>
    public static FrozenDictionary<string, string> Ethnicity { get; } = With([.. FromCatalogue(), ("me", Minority), ("bme", Minority), ("bame", Minority), ("globalmajority", Minority), ("whitebritish", WhiteBritish)]);

    /// <summary>The five groups but for white, with which they are compared.</summary>
    public static ImmutableArray<string> Minorities { get; } = [.. IndicatorCatalogue.Standard.FindScheme(Binary)!.Find(Minority)!.Includes];

    /// <summary>Minority ethnic or white.</summary>
    public static string InTwo(string group) => Coarse(group, Binary) ?? NotKnown;

    /// <summary>One of the five groups; not known where the payroll says no more than minority ethnic.</summary>
    public static string InFive(string group) => Coarse(group, Five) ?? NotKnown;

    /// <summary>White British or all others; null for somebody of whom the payroll says no more than white.</summary>
    public static string? ByWhiteBritish(string group) => Coarse(group, BinaryWhiteBritish) ?? InTwo(group) switch
    {
        Minority => AllOthers,
        White => null,
        _ => NotKnown,
    };

    public static FrozenDictionary<string, bool> YesNo { get; } = new Dictionary<string, bool>
    {
        [""] = false,
        ["no"] = false,
        ["n"] = false,
        ["false"] = false,
        ["0"] = false,
        ["yes"] = true,
        ["y"] = true,
        ["true"] = true,
        ["1"] = true,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> With(params (string Word, string Group)[] words) =>
        words.Concat(Unsaid.Select(word => (Word: word, Group: NotKnown))).DistinctBy(w => w.Word).ToFrozenDictionary(w => w.Word, w => w.Group, StringComparer.Ordinal);

    private static string? Coarse(string group, string scheme) =>
        ((string[])[Detailed, Five, Binary]).Select(finer => IndicatorCatalogue.Standard.Coarsen(finer, group, scheme)?.Id).FirstOrDefault(found => found is not null);

    /// <summary>Every id and label of the census groups, the finest first.</summary>
    private static IEnumerable<(string Word, string Group)> FromCatalogue() =>
        from scheme in (string[])[Detailed, Five, Binary]
        from @group in IndicatorCatalogue.Standard.FindScheme(scheme)!.Groups
        from word in new[] { @group.Id, @group.Label }
        select (CellText.Key(word), @group.NotKnown ? NotKnown : @group.Id);
}
