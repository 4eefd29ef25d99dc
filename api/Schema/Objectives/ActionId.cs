using System.Diagnostics.CodeAnalysis;

namespace EqualityCloud.Schema.Objectives;

/// <summary>The id of an action: actions lie within their objective, so it names both.</summary>
public readonly record struct ActionId(Guid Objective, Guid Action) : IParsable<ActionId>
{
    private const int Half = 32;

    /// <inheritdoc/>
    public override string ToString() => $"{Objective:N}{Action:N}";

    /// <inheritdoc/>
    public static ActionId Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var id) ? id : throw new FormatException("Not the id of an action.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ActionId result)
    {
        result = default;
        if (s?.Length != 2 * Half || !Guid.TryParseExact(s.AsSpan(0, Half), "N", out var objective) || !Guid.TryParseExact(s.AsSpan(Half), "N", out var action))
        {
            return false;
        }
        result = new ActionId(objective, action);
        return true;
    }
}
