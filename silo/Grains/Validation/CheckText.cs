using System.Runtime.CompilerServices;

namespace EqualityCloud.Grains.Validation;

/// <summary>A text of a check that is put together only where something is wrong: hardly ever.</summary>
[InterpolatedStringHandler]
internal ref struct CheckText
{
    private DefaultInterpolatedStringHandler _text;

    /// <param name="literalLength">Of the constant parts.</param>
    /// <param name="formattedCount">How many other parts there are.</param>
    /// <param name="wrong">Whether the text is wanted.</param>
    /// <param name="isWanted">The same, for the compiler.</param>
    public CheckText(int literalLength, int formattedCount, bool wrong, out bool isWanted)
    {
        isWanted = wrong;
        _text = wrong ? new DefaultInterpolatedStringHandler(literalLength, formattedCount) : default;
    }

    public void AppendLiteral(string value) => _text.AppendLiteral(value);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string? format) => _text.AppendFormatted(value, format);

    /// <summary>The text, once.</summary>
    public string Take() => _text.ToStringAndClear();
}
