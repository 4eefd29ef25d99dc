namespace EqualityCloud.Storage.AzureBlob;

/// <summary>A blob's version, and the write that made it.</summary>
internal readonly record struct BlobProperties(string ETag, string? WriteId);
