using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Imports;

/// <summary>What came of <c>undoFileImport</c>.</summary>
/// <param name="Import">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record UndoFileImportPayload(FileImport? Import, ImmutableArray<IUserError> Errors);
