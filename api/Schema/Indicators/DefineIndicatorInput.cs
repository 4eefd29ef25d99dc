using EqualityCloud.Contracts.Indicators;

namespace EqualityCloud.Schema.Indicators;

/// <summary>A new indicator of the council's own.</summary>
/// <param name="Key">Its id: <c>local-</c> and lower-case words joined by hyphens. It never changes.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record DefineIndicatorInput(string Key, IndicatorDetails Details, string? IdempotencyKey = null);
