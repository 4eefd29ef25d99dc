using System.Diagnostics.CodeAnalysis;

namespace EqualityCloud.Reference.Authorities;

/// <summary>A code of the Government Statistical Service: one letter of E, W, S, N and eight digits. Equal where the text is.</summary>
public readonly record struct GssCode
{
    private const int Length = 9;

    private readonly string? _value;

    private GssCode(string value) => _value = value;

    /// <summary>The code as text; "" for the default value, which names nothing.</summary>
    public override string ToString() => _value ?? "";

    /// <summary>Reads a code.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static GssCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no GSS code.");

    /// <summary>Reads a code; false where the text is none. Nothing is forgiven: no spaces, no lower case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out GssCode code)
    {
        code = text is { Length: Length } && text[0] is ('E' or 'W' or 'S' or 'N') && !text.AsSpan(1).ContainsAnyExceptInRange('0', '9') ? new GssCode(text) : default;
        return code != default;
    }
}
