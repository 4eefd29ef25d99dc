using System.Collections.Frozen;
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

    private const string Binary = "ethnicity-binary";

    private static readonly string[] Unsaid = ["", "notknown", "unknown", "prefernottosay", "notstated", "notdeclared", "undisclosed", "refused"];

    public static FrozenDictionary<string, string> Sex { get; } = With(("f", Female), ("female", Female), ("woman", Female), ("m", Male), ("male", Male), ("man", Male), ("x", NotKnown), ("other", NotKnown), ("nonbinary", NotKnown));

    public static FrozenDictionary<string, string> Disability { get; } = With(
        ("yes", Disabled), ("y", Disabled), ("disabled", Disabled), ("true", Disabled), ("1", Disabled),
        ("disabledlimitedalot", Disabled), ("disabledlimitedalittle", Disabled),
        ("no", NotDisabled), ("n", NotDisabled), ("notdisabled", NotDisabled), ("nondisabled", NotDisabled), ("false", NotDisabled), ("0", NotDisabled));

    public static FrozenDictionary<string, string> Ethnicity { get; } = With([.. FromCatalogue(), ("me", Minority), ("bme", Minority), ("bame", Minority), ("globalmajority", Minority), ("whitebritish", White)]);

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

    /// <summary>Every id and label of the census groups.</summary>
    private static IEnumerable<(string Word, string Group)> FromCatalogue()
    {
        var catalogue = IndicatorCatalogue.Standard;
        return from scheme in (string[])["ethnicity-ew-2021-19", "ethnicity-ew-2021-5", Binary]
               from @group in catalogue.FindScheme(scheme)!.Groups
               let coarse = catalogue.Coarsen(scheme, @group.Id, Binary)
               where coarse is not null
               from word in new[] { @group.Id, @group.Label }
               select (CellText.Key(word), coarse.Id);
    }
}
