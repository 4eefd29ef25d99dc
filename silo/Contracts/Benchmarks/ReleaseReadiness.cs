namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>Whether a period of an indicator can be released, as far as the number of contributors tells.</summary>
public enum ReleaseReadiness
{
    /// <summary>Enough contribute for a first release, or the contributions have changed since the last.</summary>
    Ready,

    /// <summary>Fewer contribute than any release needs.</summary>
    TooFew,

    /// <summary>What stands contributed is released.</summary>
    Released,
}
