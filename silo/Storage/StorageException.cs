namespace EqualityCloud.Storage;

/// <summary>A fault of storage, with a stable code from <see cref="StorageErrorCodes"/>.</summary>
[GenerateSerializer, Alias("storage.fault")]
public class StorageException(string code, string message, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>One of <see cref="StorageErrorCodes"/>.</summary>
    [Id(0)]
    public string Code { get; } = code;
}
