using System.Collections.Immutable;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Schema.Exports;

/// <summary>What came of asking for an export.</summary>
/// <param name="Sheet">The sheet, ready to be written; null where it was refused.</param>
/// <param name="Problems">Why it was refused.</param>
public sealed record ExportAnswer(ExportSheet? Sheet, ImmutableArray<Problem> Problems);
