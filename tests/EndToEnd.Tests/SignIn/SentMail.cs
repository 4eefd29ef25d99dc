using System.Text.RegularExpressions;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>The e-mails that a product in development mode lays down in place of sending them.</summary>
internal static partial class SentMail
{
    /// <summary>The invitation in the one e-mail to somebody.</summary>
    public static Uri LinkTo(ProductProcess product, string address) => new(InvitationLink().Match(Unfold(
        Directory.GetFiles(Path.Combine(product.DataPath, "mail")).Select(File.ReadAllText).Single(mail => mail.Contains(address, StringComparison.Ordinal)))).Value);

    /// <summary>Quoted-printable text as it was written.</summary>
    private static string Unfold(string message) =>
        EscapedByte().Replace(message.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal), match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex EscapedByte();

    [GeneratedRegex(@"http://[^\s]+/auth/sign-in\?[^\s]+")]
    private static partial Regex InvitationLink();
}
