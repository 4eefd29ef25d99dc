namespace EqualityCloud.Contracts.Imports;

/// <summary>What a row would do.</summary>
[GenerateSerializer, Alias("imports.change")]
public enum ImportChange
{
    /// <summary>Nothing: it says what is there.</summary>
    Unchanged,

    /// <summary>It adds something.</summary>
    Added,

    /// <summary>It changes something.</summary>
    Changed,

    /// <summary>It changes something that somebody else changed since the file was exported.</summary>
    Conflict,
}
