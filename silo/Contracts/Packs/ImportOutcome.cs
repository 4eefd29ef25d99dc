namespace EqualityCloud.Contracts.Packs;

/// <summary>What an import did to one thing.</summary>
[GenerateSerializer, Alias("packs.import-outcome")]
public enum ImportOutcome
{
    /// <summary>Nothing: it was so already.</summary>
    Unchanged,

    /// <summary>It is new.</summary>
    Created,

    /// <summary>It was changed.</summary>
    Updated,
}
