using System.Globalization;

namespace EqualityCloud.GraphQL.Language;

/// <summary>Characters in words and places fit for a message.</summary>
internal static class Characters
{
    public static string Describe(ReadOnlySpan<byte> source, int position)
    {
        if (position >= source.Length) return "<EOF>";
        Rune.DecodeFromUtf8(source[position..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            > 0x20 and < 0x7F => $"\"{rune}\"",
            _ => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Line and column of a byte: lines end with LF, CR or CRLF, columns are UTF-16 units.</summary>
    public static Location Locate(ReadOnlySpan<byte> source, int position)
    {
        var before = source[..Math.Min(position, source.Length)];
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < before.Length;)
        {
            var end = before[i..].IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0) break;
            i += end + 1;
            if (before[i - 1] == '\r' && i < source.Length && source[i] == '\n')
            {
                if (i >= before.Length) break;
                i++;
            }
            line++;
            lineStart = i;
        }
        return new Location(line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}
