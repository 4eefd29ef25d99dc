namespace EqualityCloud.Statistics.PayGaps;

/// <summary>How strictly a return is checked.</summary>
public enum PayGapCheckMode
{
    /// <summary>Typed in now: the official service's rules for a new return.</summary>
    Entry,

    /// <summary>Read from the official files: what the service once accepted is taken as it is, with a warning.</summary>
    Import,
}
