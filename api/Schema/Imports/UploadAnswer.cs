using System.Collections.Immutable;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Schema.Imports;

/// <summary>What came of an upload.</summary>
/// <param name="Id">The import's id as GraphQL takes it; null where the upload was refused.</param>
/// <param name="Problems">Why it was refused; a file that is merely wrong is not refused but has a preview that says so.</param>
public sealed record UploadAnswer(string? Id, ImmutableArray<Problem> Problems);
