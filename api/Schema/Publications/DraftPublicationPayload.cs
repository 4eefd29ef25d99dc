using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Publications;

/// <summary>What came of <c>draftPublication</c>.</summary>
/// <param name="Publication">The publication as it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record DraftPublicationPayload(Publication? Publication, ImmutableArray<IUserError> Errors);
