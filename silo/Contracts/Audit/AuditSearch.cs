namespace EqualityCloud.Contracts.Audit;

/// <summary>Which lines of a trail are asked for; null members ask for all.</summary>
/// <param name="Limit">The most to find.</param>
/// <param name="Before">Lines older than this one.</param>
/// <param name="Subject">Lines about one thing, by its name in the lines.</param>
/// <param name="Actor">Lines about what one person or program did.</param>
/// <param name="Event">Lines of one kind, such as <c>tenant.exported</c>; ending in a dot, of all kinds that begin so.</param>
/// <param name="From">From this moment on.</param>
/// <param name="Until">Before this moment.</param>
[GenerateSerializer, Immutable, Alias("audit.search")]
public sealed record AuditSearch(
    int Limit, long? Before = null, string? Subject = null, string? Actor = null, string? Event = null, DateTimeOffset? From = null, DateTimeOffset? Until = null)
{
    /// <summary>Whether the line is one of those asked for, wherever in the trail it stands.</summary>
    public bool Matches(AuditEntry entry) =>
        (Subject is null || entry.Subject == Subject)
        && (Actor is null || entry.Actor == Actor)
        && (Event is null || entry.Event == Event || (Event.EndsWith('.') && entry.Event.StartsWith(Event, StringComparison.Ordinal)))
        && !(entry.At < From)
        && !(entry.At >= Until);
}
