namespace EqualityCloud.Contracts.Metrics;

/// <summary>Which way is better.</summary>
[GenerateSerializer, Alias("metrics.favourable-direction")]
public enum FavourableDirection
{
    /// <summary>Neither: reported only.</summary>
    None,

    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,

    /// <summary>Equality is best: 1 for a ratio, 0 for a gap or difference.</summary>
    Parity,
}
