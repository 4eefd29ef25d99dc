namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>A cell of a table as it may be shown: its rounded count, or the rule that hides it.</summary>
/// <param name="Count">What is shown.</param>
public readonly record struct TableCell(Disclosed<long> Count)
{
    /// <summary>Whether the cell is hidden.</summary>
    public bool IsHidden => Count is Disclosed<long>.Hidden;
}
