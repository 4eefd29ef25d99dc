namespace EqualityCloud.GraphQL;

/// <summary>The documents that clients may send by identifier. Register one with the container to have them.</summary>
public interface ITrustedDocuments
{
    /// <summary>Finds a document.</summary>
    /// <param name="sha256">The SHA-256 of the document, in lower-case hex.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    /// <returns>The document, or null where it is unknown.</returns>
    ValueTask<string?> FindAsync(string sha256, CancellationToken cancellationToken);
}
