using System.Collections.Immutable;

namespace EqualityCloud.Formats.Plans;

/// <summary>One action of a plan in a spreadsheet.</summary>
public sealed record PlanRow
{
    public int Row { get; init; }

    public required Guid Objective { get; init; }

    /// <summary>For people only; reading passes over it.</summary>
    public string ObjectiveTitle { get; init; } = "";

    /// <summary>Null for an action that the row adds.</summary>
    public Guid? Action { get; init; }

    public string? Label { get; init; }

    public required string Text { get; init; }

    public ImmutableArray<string> Points { get; init; } = [];

    public string? Output { get; init; }

    public string? Outcome { get; init; }

    public ImmutableArray<string> Owners { get; init; } = [];

    public PlanDue? Due { get; init; }

    public string? DueAsPrinted { get; init; }

    public PlanStatus? Status { get; init; }

    public string? StatusNote { get; init; }

    /// <summary>What the action said when it was exported; null where the row was not.</summary>
    public string? Mark { get; init; }
}
