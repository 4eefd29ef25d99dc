using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Packs;

/// <summary>What came of <c>importPack</c>.</summary>
/// <param name="Import">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record ImportPackPayload(PackImport? Import, ImmutableArray<IUserError> Errors);
