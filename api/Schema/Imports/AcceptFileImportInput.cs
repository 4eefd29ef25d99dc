using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Imports;

/// <summary>The acceptance of a whole preview.</summary>
/// <param name="Id">The import.</param>
/// <param name="Version">Its version that was looked at; the same acceptance again is answered as it was.</param>
/// <param name="ConflictsToo">Whether rows that overwrite what somebody changed since the export are meant too.</param>
public sealed record AcceptFileImportInput([property: ID<FileImport>] Guid Id, int Version, bool ConflictsToo = false);
