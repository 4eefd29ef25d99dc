using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Host.PublicPages;

/// <summary>The first page of a council: what it publishes, as pages and as data.</summary>
internal static class CouncilPage
{
    public static string Render(PublicFrame frame)
    {
        var (edition, words) = (frame.Edition!, frame.Language.Words);
        return frame.Page(words.CouncilTitle(edition.Council), words.CouncilDescription(edition.Council), "", Markup.Of($"""
            <h1>{words.CouncilTitle(edition.Council)}</h1>
            <p class="lead">{words.PublishedOn(frame.Language.Day(PublicFrame.PublicDay(edition)))}</p>
            <ul class="pages">{Markup.Join(edition.Pages.Select(page => Link(frame, page)))}</ul>
            <h2>{words.OpenData}</h2>
            <p>{words.OpenDataText}</p>
            <ul>{Markup.Join(OpenData.Files(edition).Select(file => Markup.Of($"<li>{(file.IsFigures ? words.FiguresData : words.ObjectivesData)}: <a href=\"{frame.Address($"data/{file.Name}.csv")}\">CSV</a>, <a href=\"{frame.Address($"data/{file.Name}.json")}\">JSON</a></li>")))}</ul>
            <h2>{words.About}</h2>
            <p>{words.RoleTitles}</p>
            <p>{words.Disclosure(edition.Policy)}</p>
            """));
    }

    private static Markup Link(PublicFrame frame, PageEntry page)
    {
        var title = page.Kind is PublicPageKind.EqualityInformation ? Markup.Of($"{frame.Language.Words.EqualityInformation}") : frame.Language.Own(page.Title);
        return Markup.Of($"<li><a href=\"{frame.Address(page.Name)}\">{title}</a><br><span class=\"quiet\">{frame.Language.Own(page.Summary)}</span></li>");
    }
}
