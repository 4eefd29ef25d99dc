namespace Orleans;

/// <summary>Why an activation ends.</summary>
public enum DeactivationReasonCode : byte
{
    /// <summary>No reason given.</summary>
    None,

    /// <summary>The process is shutting down.</summary>
    ShuttingDown,

    /// <summary>OnActivateAsync or the reading of state threw.</summary>
    ActivationFailed,

    /// <summary>The grain's directory entry failed; not raised by the embedded host.</summary>
    DirectoryFailure,

    /// <summary>No call for as long as its class allows.</summary>
    ActivationIdle,

    /// <summary>It did not react; not raised by the embedded host.</summary>
    ActivationUnresponsive,

    /// <summary>Another activation exists; not raised by the embedded host.</summary>
    DuplicateActivation,

    /// <summary>No compatible host; not raised by the embedded host.</summary>
    IncompatibleRequest,

    /// <summary>An exception, such as InconsistentStateException, showed that its state is not to be trusted.</summary>
    ApplicationError,

    /// <summary>The grain asked for it with DeactivateOnIdle.</summary>
    ApplicationRequested,

    /// <summary>It moved to another silo; not raised by the embedded host.</summary>
    Migrating,

    /// <summary>The runtime decided.</summary>
    RuntimeRequested,

    /// <summary>Memory ran short.</summary>
    HighMemoryPressure,
}
