namespace Orleans.Configuration;

/// <summary>When idle activations are collected.</summary>
public sealed class GrainCollectionOptions
{
    /// <summary>How often idle activations are looked for.</summary>
    public TimeSpan CollectionQuantum { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an activation may be idle where its class does not say.</summary>
    public TimeSpan CollectionAge { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Whether idle activations are also collected, longest idle first, when memory runs short.</summary>
    /// <remarks>Off by default in Orleans; on here, since a single process has nowhere else to go.</remarks>
    public bool EnableActivationSheddingOnMemoryPressure { get; set; } = true;

    /// <summary>The share of the available memory above which activations are shed, in percent.</summary>
    public double MemoryUsageLimitPercentage { get; set; } = 80;

    /// <summary>The share of the available memory that shedding aims at, in percent.</summary>
    public double MemoryUsageTargetPercentage { get; set; } = 75;

    /// <summary>How often memory is looked at.</summary>
    public TimeSpan MemoryUsagePollingPeriod { get; set; } = TimeSpan.FromSeconds(5);
}
