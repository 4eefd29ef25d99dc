namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>Why a contribution is not taken.</summary>
public enum ContributionProblem
{
    /// <summary>It is not of the benchmark's kind.</summary>
    WrongKind,

    /// <summary>The value is not a finite number within 1,000,000 either side of 0.</summary>
    ValueOutOfRange,

    /// <summary>A denominator is below the threshold: the council's own rate would be about a handful of people.</summary>
    BaseTooSmall,

    /// <summary>A denominator is above 10 million: no council is that large.</summary>
    BaseTooLarge,
}
