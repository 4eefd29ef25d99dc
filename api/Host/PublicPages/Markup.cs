using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace EqualityCloud.Host.PublicPages;

/// <summary>HTML that is safe to send. It is made from literals; whatever is put into their holes is encoded, unless it is markup itself.</summary>
internal readonly record struct Markup(string Html)
{
    public static Markup Empty { get; } = new("");

    public static Markup Of(MarkupHandler handler) => new(handler.ToString());

    public static Markup Join(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(part => part.Html)));

    public override string ToString() => Html;
}

/// <summary>Puts values into markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _html = new(literalLength + (formattedCount * 32));

    public void AppendLiteral(string literal) => _html.Append(literal);

    public void AppendFormatted(Markup markup) => _html.Append(markup.Html);

    public void AppendFormatted(string? text) => _html.Append(WebUtility.HtmlEncode(text));

    public void AppendFormatted(int number) => _html.Append(number);

    public override string ToString() => _html.ToString();
}
