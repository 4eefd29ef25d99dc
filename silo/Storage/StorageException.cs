namespace EqualityCloud.Storage;

/// <summary>A fault of storage, with a stable code from <see cref="StorageErrorCodes"/>.</summary>
public class StorageException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>One of <see cref="StorageErrorCodes"/>.</summary>
    public string Code { get; } = code;
}
