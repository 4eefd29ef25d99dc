namespace EqualityCloud.Contracts.Imports;

/// <summary>Where an import stands.</summary>
[GenerateSerializer, Alias("imports.status")]
public enum ImportStatus
{
    /// <summary>There is no such import.</summary>
    None,

    /// <summary>Its rows are coming in.</summary>
    Uploading,

    /// <summary>Its rows are being held against what is there; nothing is changed.</summary>
    Checking,

    /// <summary>The preview is there and waits for somebody to accept it.</summary>
    Ready,

    /// <summary>It is being applied; it goes on by itself after a crash.</summary>
    Running,

    /// <summary>Applied.</summary>
    Done,

    /// <summary>Before it is undone, what it changed is looked at: if somebody changed it since, nothing is undone.</summary>
    CheckingUndo,

    /// <summary>It is being undone.</summary>
    Undoing,

    /// <summary>Undone: what was there before is there again.</summary>
    Undone,

    /// <summary>Thrown away before it was applied.</summary>
    Discarded,
}
