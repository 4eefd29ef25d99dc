using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Formats.Writing;
using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.PublicPages;

/// <summary>Makes the answer for an address of an edition: for the public and, of a draft, for the council's own people alike.</summary>
internal sealed class PublicRenderer(PublicEditions editions, HostSettings settings)
{
    private const string Data = "data/";

    private readonly string _origin = settings.OpenId?.Web?.Address is { } web ? web.GetLeftPart(UriPartial.Authority) : "";

    public static PublicAnswer NotFound(PublicLanguage language) => Message(language, language.Words.NotFound, language.Words.NotFoundText);

    public static PublicAnswer TooMany(PublicLanguage language) => Message(language, language.Words.TooMany, language.Words.TooManyText);

    /// <summary>Null where the edition has no such page or file.</summary>
    public async Task<PublicAnswer?> MakeAsync(TenantId council, PublishedEdition edition, string path, PublicLanguage language)
    {
        var frame = new PublicFrame(language, _origin, edition);
        if (path.Length == 0) return PublicAnswer.Page(CouncilPage.Render(frame));
        if (path.StartsWith(Data, StringComparison.Ordinal)) return await FileAsync(council, frame, path[Data.Length..]);

        for (var i = 0; i < edition.Pages.Length; i++)
        {
            if (edition.Pages[i] is var entry && entry.Name == path && await editions.PageAsync(council, edition, i) is { } page)
            {
                return PublicAnswer.Page(page.Strategy is { } strategy ? StrategyPage.Render(frame, entry, strategy) : FiguresPage.Render(frame, entry, page));
            }
        }
        return null;
    }

    private async Task<PublicAnswer?> FileAsync(TenantId council, PublicFrame frame, string file)
    {
        var edition = frame.Edition!;
        var name = Path.GetFileNameWithoutExtension(file);
        if (Path.GetExtension(file) is not (".csv" or ".json") || OpenData.Files(edition).All(known => known.Name != name)) return null;

        var pages = new List<PublicPage>();
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var isFigures = edition.Pages[i].Kind is PublicPageKind.EqualityInformation;
            if (isFigures == (name == OpenData.Figures) && await editions.PageAsync(council, edition, i) is { } page) pages.Add(page);
        }
        var kind = Path.GetExtension(file) == ".csv" ? SheetKind.Csv : SheetKind.Json;
        return PublicAnswer.Of(OpenData.Write(edition, pages, name, kind, $"{_origin}{frame.Address("")}"), SheetWriter.MediaType(kind));
    }

    private static PublicAnswer Message(PublicLanguage language, string title, string text) =>
        PublicAnswer.Page(new PublicFrame(language, "", Edition: null).Page(title, text, null, Markup.Of($"<h1>{title}</h1><p>{text}</p>")));
}
