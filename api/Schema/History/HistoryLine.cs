namespace EqualityCloud.Schema.History;

/// <summary>A line of a subject's history.</summary>
public sealed class HistoryLine(Contracts.History.HistoryLine line, Guid subject)
{
    /// <summary>Counts up from 1 in the order of events.</summary>
    public long Number => line.Number;

    /// <summary>Who did it.</summary>
    public string Actor => line.Actor;

    /// <summary>When, UTC.</summary>
    public DateTimeOffset At => line.At;

    /// <summary>What it was.</summary>
    public HistoryItem Item => new(line.Item, subject);
}
