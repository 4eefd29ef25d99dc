namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>Keys that a careless provider confuses, cuts or refuses; none is blank, which no grain's key is.</summary>
internal static class OddKeys
{
    internal static readonly string[] All =
    [
        "/", "//", "a/b", "a//b", "a/b/", ".", "..", "../a", "a/../b", "a.", "a~2Fb", "a%2Fb", "a+b", "a b", "A/B",
        "it's", "\"quoted\"", "back\\slash", "semi;colon--", "?query#fragment&x=1", "new\nline", "tab\t", "nul\0inside", "nul\0outside",
        "é", "e\u0301", "Ωmega", "日本語", "👩🏽‍🤝‍👩🏿", "ﬁ", "\u200b", "\u202e",
        new('k', 512), new('k', 511), new string('k', 511) + "l", new('界', 512), new string('界', 511) + "亀",
        string.Concat(Enumerable.Repeat("😀", 256)), string.Concat(Enumerable.Repeat("a/", 256)),
    ];
}
