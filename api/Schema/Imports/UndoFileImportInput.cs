using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Imports;

/// <summary>An import that is to be undone.</summary>
/// <param name="Id">The import.</param>
/// <param name="Version">Its version that was looked at; asking again is answered as before.</param>
public sealed record UndoFileImportInput([property: ID<FileImport>] Guid Id, int Version);
