using System.Text;

namespace EqualityCloud.Reference.Authorities;

/// <summary>Names as they are compared: lower case, letters and digits only, "and" for "&amp;".</summary>
internal static class AuthorityName
{
    public static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var character in name.Replace("&", "and", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(character)) plain.Append(char.ToLowerInvariant(character));
        }
        return plain.ToString();
    }
}
