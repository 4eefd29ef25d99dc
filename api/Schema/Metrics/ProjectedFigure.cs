using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>Where the figures so far lead to: no forecast of what will happen, only of what a straight line through them comes to.</summary>
public sealed class ProjectedFigure(Projection projection) : IProjectionResult
{
    /// <summary>The day it is projected to.</summary>
    public DateOnly On => projection.On;

    /// <summary>The figure on the line.</summary>
    public decimal Value => projection.Value;

    /// <summary>Value and unit as people write them.</summary>
    public string Text => projection.Text;

    /// <summary>The interval for a single figure of that day.</summary>
    public FigureInterval Interval => projection.Interval;

    /// <summary>The slope of the line, in the figure's unit per year.</summary>
    public decimal ChangePerYear => projection.ChangePerYear;

    /// <summary>How many figures the line goes through.</summary>
    public int Figures => projection.Figures;

    /// <summary>The projection in plain English.</summary>
    public string Explanation => projection.Explanation;

    /// <summary>What it means for the target; null where it is of no target.</summary>
    public TargetOutlook? Outlook => projection.Outlook;
}
