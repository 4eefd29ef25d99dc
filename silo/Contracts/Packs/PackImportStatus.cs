namespace EqualityCloud.Contracts.Packs;

/// <summary>Where an import stands.</summary>
[GenerateSerializer, Alias("packs.pack-import-status")]
public enum PackImportStatus
{
    /// <summary>There is no such import.</summary>
    None,

    /// <summary>Under way; it resumes by itself after a crash.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Ended at a step that cannot be taken; what was done before it stays.</summary>
    Failed,
}
