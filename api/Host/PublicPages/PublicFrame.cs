using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Host.PublicPages;

/// <summary>What stands around the content of a public page.</summary>
/// <param name="Language">The page's language.</param>
/// <param name="Origin">The product's own address without a slash at its end; "" where it is not known.</param>
/// <param name="Edition">The edition that the page is of; null for pages that are nobody's.</param>
internal sealed record PublicFrame(PublicLanguage Language, string Origin, PublishedEdition? Edition)
{
    /// <summary>The whole page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="description">What it holds, in a sentence.</param>
    /// <param name="path">Its address below the council's; null where it has none.</param>
    /// <param name="content">What is in its main part.</param>
    public string Page(string title, string description, string? path, Markup content)
    {
        var words = Language.Words;
        return $"<!doctype html>\n{Markup.Of($"""
            <html lang="{Language.Code}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <meta name="description" content="{description}">
            <meta name="robots" content="{(Edition is null ? "noindex" : "index, follow")}">
            {Addresses(path)}<link rel="stylesheet" href="{PublicStyle.Address}">
            </head>
            <body>
            <a class="skip" href="#main">{words.Skip}</a>
            <header class="bar"><div class="width"><p class="name">{words.Service}</p>{LanguageLink(path)}</div></header>
            {(words.DraftTranslation.Length > 0 ? Markup.Of($"<aside class=\"width\"><p class=\"draft\">{words.DraftTranslation}</p></aside>\n") : Markup.Empty)}{Crumbs(path)}<main class="width" id="main" tabindex="-1">
            {content}
            </main>
            {Footer()}
            </body>
            </html>
            """)}\n";
    }

    /// <summary>The address of a page of the council.</summary>
    public string Address(string path) => path.Length == 0 ? $"{Language.Root}/{Edition!.Code}" : $"{Language.Root}/{Edition!.Code}/{path}";

    private Markup Addresses(string? path)
    {
        if (Edition is null || path is null) return Markup.Empty;
        var other = this with { Language = Language.Other };
        return Markup.Of($"""
            <link rel="canonical" href="{Origin}{Address(path)}">
            <link rel="alternate" hreflang="{Language.Code}" href="{Origin}{Address(path)}">
            <link rel="alternate" hreflang="{other.Language.Code}" href="{Origin}{other.Address(path)}">

            """);
    }

    private Markup LanguageLink(string? path)
    {
        if (Edition is null || path is null) return Markup.Empty;
        var other = this with { Language = Language.Other };
        return Markup.Of($"<a class=\"language\" lang=\"{other.Language.Code}\" hreflang=\"{other.Language.Code}\" href=\"{other.Address(path)}\">{Language.Words.OtherLanguage}</a>");
    }

    private Markup Crumbs(string? path) => Edition is null || string.IsNullOrEmpty(path)
        ? Markup.Empty
        : Markup.Of($"<nav class=\"width\" aria-label=\"{Language.Words.Where}\"><p class=\"crumbs\"><a href=\"{Address("")}\">{Language.Own(Edition.Council)}</a></p></nav>\n");

    private Markup Footer()
    {
        if (Edition is null) return Markup.Of($"<footer class=\"foot\"><div class=\"width\"><p>{Language.Words.Service}</p></div></footer>");
        var words = Language.Words;
        return Markup.Of($"""
            <footer class="foot"><div class="width">
            <p>{Language.Own(Edition.Council)}. {words.Edition(Edition.Number)}. {words.PublishedOn(Language.Day(PublicDay(Edition)))}.</p>
            <p>{words.Licence} <a rel="license" href="{PublicLicence.Address}">{Language.Own(PublicLicence.Name)}</a>.</p>
            <p><strong>{words.Accessibility}:</strong> {words.AccessibilityText}</p>
            </div></footer>
            """);
    }

    /// <summary>The day of publishing; for a draft the day it was frozen.</summary>
    public static DateOnly PublicDay(PublishedEdition edition) => DateOnly.FromDateTime((edition.PublishedAt ?? edition.FrozenAt).UtcDateTime);
}
