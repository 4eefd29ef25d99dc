using System.Globalization;

namespace EqualityCloud.GraphQL.Language;

/// <summary>What string tokens mean: escapes and block string indentation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-String-Value</remarks>
internal static class StringValues
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>The length of the escape at a backslash.</summary>
    /// <exception cref="SyntaxException">It is none that the language knows.</exception>
    public static int EscapeLength(ReadOnlySpan<byte> source, int at) => ReadEscape(source, at, out _);

    public static string Read(ReadOnlySpan<byte> token)
    {
        var inner = token[1..^1];
        if (inner.IndexOf((byte)'\\') < 0) return Encoding.UTF8.GetString(inner);

        var text = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length;)
        {
            var plain = inner[i..].IndexOf((byte)'\\');
            if (plain < 0) plain = inner.Length - i;
            text.Append(Encoding.UTF8.GetString(inner.Slice(i, plain)));
            i += plain;
            if (i >= inner.Length) break;
            i += ReadEscape(inner, i, out var rune);
            text.Append(rune.ToString());
        }
        return text.ToString();
    }

    public static string ReadBlock(ReadOnlySpan<byte> token)
    {
        var lines = Encoding.UTF8.GetString(token[3..^3]).Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal).Split(LineEnds, StringSplitOptions.None);
        var indent = int.MaxValue;
        int first = -1, last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var leading = LeadingWhitespace(lines[i]);
            if (leading == lines[i].Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0) indent = Math.Min(indent, leading);
        }
        if (first < 0) return "";

        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            if (i > first) text.Append('\n');
            text.Append(i == 0 || indent == int.MaxValue ? lines[i] : lines[i][Math.Min(indent, lines[i].Length)..]);
        }
        return text.ToString();
    }

    private static int LeadingWhitespace(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t') i++;
        return i;
    }

    private static int ReadEscape(ReadOnlySpan<byte> source, int at, out Rune rune)
    {
        var next = at + 1 < source.Length ? source[at + 1] : (byte)0;
        switch (next)
        {
            case (byte)'"': rune = new Rune('"'); return 2;
            case (byte)'\\': rune = new Rune('\\'); return 2;
            case (byte)'/': rune = new Rune('/'); return 2;
            case (byte)'b': rune = new Rune('\b'); return 2;
            case (byte)'f': rune = new Rune('\f'); return 2;
            case (byte)'n': rune = new Rune('\n'); return 2;
            case (byte)'r': rune = new Rune('\r'); return 2;
            case (byte)'t': rune = new Rune('\t'); return 2;
            case (byte)'u': return ReadUnicode(source, at, out rune);
            default: throw Invalid(source, at, 2);
        }
    }

    private static int ReadUnicode(ReadOnlySpan<byte> source, int at, out Rune rune)
    {
        if (at + 2 < source.Length && source[at + 2] == '{')
        {
            // Eight digits are room for any leading zeros that somebody may write in earnest.
            var close = source.Slice(at + 3, Math.Min(9, source.Length - at - 3)).IndexOf((byte)'}');
            if (close > 0 && TryHex(source.Slice(at + 3, close), out var scalar) && Rune.TryCreate(scalar, out rune)) return close + 4;
            throw Invalid(source, at, 12);
        }
        if (at + 6 <= source.Length && TryHex(source.Slice(at + 2, 4), out var unit))
        {
            if (Rune.TryCreate(unit, out rune)) return 6;
            var isPair = at + 12 <= source.Length && source[at + 6] == '\\' && source[at + 7] == 'u';
            if (isPair && TryHex(source.Slice(at + 8, 4), out var low) && Rune.TryCreate((char)unit, (char)low, out rune)) return 12;
        }
        throw Invalid(source, at, 6);
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out uint value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
        }
        return uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static SyntaxException Invalid(ReadOnlySpan<byte> source, int at, int length)
    {
        var end = at + 1;
        while (end < source.Length && end < at + length && source[end] is > 0x20 and < 0x7F and not (byte)'"') end++;
        return new SyntaxException($"Invalid Unicode or character escape sequence: \"{Encoding.UTF8.GetString(source[at..end])}\".", at);
    }
}
