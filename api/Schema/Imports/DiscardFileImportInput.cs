using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Imports;

/// <summary>A preview that is to be thrown away.</summary>
/// <param name="Id">The import.</param>
/// <param name="Version">Its version that was looked at; asking again is answered as before.</param>
public sealed record DiscardFileImportInput([property: ID<FileImport>] Guid Id, int Version);
