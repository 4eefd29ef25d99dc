using EqualityCloud.Contracts.Indicators;

namespace EqualityCloud.Schema.Indicators;

/// <summary>One of the council's own indicators as it is to be.</summary>
/// <param name="Key">Its id.</param>
/// <param name="Revision">The revision that the caller read.</param>
/// <param name="Details">What it says; where its meaning changes, a new version begins.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record ReviseIndicatorInput(string Key, int Revision, IndicatorDetails Details, string? IdempotencyKey = null);
