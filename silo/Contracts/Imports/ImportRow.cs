using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.PublicFigures;

namespace EqualityCloud.Contracts.Imports;

/// <summary>A row of a file, read but not yet held against what is there.</summary>
[GenerateSerializer, Immutable, Alias("imports.row")]
public abstract record ImportRow
{
    private ImportRow()
    {
    }

    /// <summary>Figures of a metric that the row names.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Metric">The metric.</param>
    /// <param name="Entry">The figures.</param>
    /// <param name="Mark">A <see cref="ContentMark"/> of what the export said; null where the row was not exported.</param>
    [GenerateSerializer, Immutable, Alias("imports.row.observation")]
    public sealed record Observed(int Row, Guid Metric, ObservationEntry Entry, string? Mark) : ImportRow;

    /// <summary>Figures of whichever metric stands for an indicator.</summary>
    /// <param name="Row">The row; 0 for figures that come from a whole file.</param>
    /// <param name="Framework">Null for the catalogue's indicators, else the framework that the code is of.</param>
    /// <param name="Code">The indicator's id, or the framework's code.</param>
    /// <param name="Entry">The figures; those of groups that the metric does not have are left out. Without any there is no figure, and the note says why.</param>
    [GenerateSerializer, Immutable, Alias("imports.row.indicator")]
    public sealed record Indicated(int Row, string? Framework, string Code, ObservationEntry Entry) : ImportRow;

    /// <summary>An action.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Objective">The objective.</param>
    /// <param name="Action">The action; null for a new one.</param>
    /// <param name="Details">What the row says; what a spreadsheet does not carry stays as it is.</param>
    /// <param name="Status">Where it stands; null leaves it.</param>
    /// <param name="StatusNote">Why.</param>
    /// <param name="Mark">A <see cref="ContentMark"/> of what the export said; null where the row was not exported.</param>
    [GenerateSerializer, Immutable, Alias("imports.row.action")]
    public sealed record Planned(int Row, Guid Objective, Guid? Action, ActionDetails Details, ActionStatus? Status, string? StatusNote, string? Mark) : ImportRow;

    /// <summary>A return for the register of public figures.</summary>
    /// <param name="Row">The row.</param>
    /// <param name="Return">The return.</param>
    [GenerateSerializer, Immutable, Alias("imports.row.public-return")]
    public sealed record Published(int Row, PublicPayGapReturn Return) : ImportRow;
}
