namespace EqualityCloud.Storage;

/// <summary>The stable codes of <see cref="StorageException"/>.</summary>
public static class StorageErrorCodes
{
    /// <summary>A state is over the hard limit; nothing was written.</summary>
    public const string StateTooLarge = "STATE_TOO_LARGE";

    /// <summary>A state type cannot be stored: it has no alias, or a nested type of it has none.</summary>
    public const string StateNotStorable = "STATE_NOT_STORABLE";

    /// <summary>What is stored cannot be read as the state that was asked for.</summary>
    public const string StateUnreadable = "STATE_UNREADABLE";

    /// <summary>The stored state, or the whole store, was written by a newer release.</summary>
    public const string StoreTooNew = "STORE_TOO_NEW";

    /// <summary>A grain's key is not well-formed text, so it could not be told from others.</summary>
    public const string InvalidKey = "INVALID_GRAIN_KEY";

    /// <summary>Another process holds the store.</summary>
    public const string StoreInUse = "STORE_IN_USE";

    /// <summary>The lease on the store was lost; this process writes no more.</summary>
    public const string LeaseLost = "STORE_LEASE_LOST";

    /// <summary>The store is closed or closing.</summary>
    public const string StoreClosed = "STORE_CLOSED";

    /// <summary>The store could not do the work; a write that fails with it may or may not have landed.</summary>
    public const string StoreFailed = "STORE_FAILED";
}
