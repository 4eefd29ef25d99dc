namespace EqualityCloud.Statistics.Indicators;

/// <summary>Which way a figure has to move to be better. It belongs to the indicator, never to a single value.</summary>
public enum FavourableDirection
{
    /// <summary>Larger values are better: a declaration rate, or a relative likelihood that starts below 1.</summary>
    Higher,

    /// <summary>Smaller values are better: complaints, or a relative likelihood of entering a disciplinary process.</summary>
    Lower,

    /// <summary>Closeness to the <see cref="Targets.ParityPoint"/> is better, from either side: a pay gap of -9 is no better than one of +9.</summary>
    Parity,

    /// <summary>Neither way is better: racial incidents recorded may rise because people trust the reporting. No verdict is ever given.</summary>
    None,
}
