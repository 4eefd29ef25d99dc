namespace Orleans.Core;

/// <summary>State that can be read, written and cleared; a write is conditional on the ETag of the last read or write.</summary>
public interface IStorage
{
    /// <summary>The version last read or written; null where there is no record.</summary>
    string? Etag { get; }

    /// <summary>Whether storage holds a record.</summary>
    bool RecordExists { get; }

    /// <summary>Deletes the record and resets the state.</summary>
    Task ClearStateAsync();

    /// <summary>Deletes the record and resets the state.</summary>
    Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();

    /// <summary>Writes the state; complete only when it is durable.</summary>
    Task WriteStateAsync();

    /// <summary>Writes the state; complete only when it is durable.</summary>
    Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    /// <summary>Reads the state anew.</summary>
    Task ReadStateAsync();

    /// <summary>Reads the state anew.</summary>
    Task ReadStateAsync(CancellationToken cancellationToken) => ReadStateAsync();
}
