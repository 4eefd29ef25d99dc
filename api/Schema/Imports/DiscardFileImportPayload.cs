using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Imports;

/// <summary>What came of <c>discardFileImport</c>.</summary>
/// <param name="Import">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record DiscardFileImportPayload(FileImport? Import, ImmutableArray<IUserError> Errors);
