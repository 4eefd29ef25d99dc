namespace EqualityCloud.Contracts.Councils;

/// <summary>How often a body meets or looks at something.</summary>
[GenerateSerializer, Alias("councils.cadence")]
public enum Cadence
{
    /// <summary>When there is something to look at.</summary>
    AsNeeded,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every second month.</summary>
    Bimonthly,

    /// <summary>Every quarter.</summary>
    Quarterly,

    /// <summary>Twice a year.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,
}
