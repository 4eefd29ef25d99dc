using System.Globalization;

namespace EqualityCloud.Host.PublicPages;

/// <summary>A language that public pages come in. What councils wrote stays in the language it was written in, which is marked.</summary>
/// <param name="Code">As <c>lang</c> attributes have it.</param>
/// <param name="Root">Where addresses of pages in it begin.</param>
/// <param name="Words">What the pages say.</param>
internal sealed record PublicLanguage(string Code, string Root, PublicWords Words)
{
    public static readonly PublicLanguage English = new("en-GB", "/public", PublicWords.English);

    public static readonly PublicLanguage Welsh = new("cy", "/cyhoeddus", PublicWords.Welsh);

    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(Code == "cy" ? "cy-GB" : Code);

    public PublicLanguage Other => this == English ? Welsh : English;

    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", _culture);

    public string Month(DateOnly day) => day.ToString("MMMM yyyy", _culture);

    /// <summary>What a council wrote.</summary>
    public Markup Own(string? text) => Code == English.Code ? Markup.Of($"{text}") : Markup.Of($"<span lang=\"{English.Code}\">{text}</span>");
}
