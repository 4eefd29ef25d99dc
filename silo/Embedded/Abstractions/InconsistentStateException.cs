using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>A conditional write found another version. When it leaves a grain call, the activation is deactivated.</summary>
public sealed class InconsistentStateException : OrleansException
{
    /// <summary>With the versions found and expected.</summary>
    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
        : base(errorMsg)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>The version in storage, where known.</summary>
    public string? StoredEtag { get; }

    /// <summary>The version that the writer held.</summary>
    public string? CurrentEtag { get; }

    /// <summary>Whether it has yet to leave the activation whose write found it; callers that let it pass through stay active.</summary>
    internal bool IsSourceActivation { get; set; } = true;
}
