using System.Collections.Immutable;

namespace EqualityCloud.Schema.History;

/// <summary>A run of lines, newest first, and whether there are older ones.</summary>
public sealed class HistoryPage(Contracts.History.HistoryPage page, Guid subject)
{
    /// <summary>The lines.</summary>
    public ImmutableArray<HistoryLine> Lines => [.. page.Lines.Select(line => new HistoryLine(line, subject))];

    /// <summary>Whether there are older lines.</summary>
    public bool HasMore => page.HasMore;

    /// <summary>How many lines there are in all.</summary>
    public long Total => page.Total;
}
