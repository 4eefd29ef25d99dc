using System.Collections.Immutable;

using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Schema.Publications;

/// <summary>What a council shows to the public.</summary>
public sealed class Publication(PublicationView view)
{
    /// <summary>Its revision, for publishing and withdrawing.</summary>
    public int Version => view.Version;

    /// <summary>The draft, which nobody but the council sees; null where there is none.</summary>
    public Edition? Draft => view.Draft is { } draft ? new Edition(draft) : null;

    /// <summary>The edition that the public sees; null where there is none.</summary>
    public Edition? Current => view.Current is { } current ? new Edition(current) : null;

    /// <summary>Editions that were published, newest first.</summary>
    public ImmutableArray<Edition> Editions => [.. view.Editions.Select(edition => new Edition(edition))];
}
