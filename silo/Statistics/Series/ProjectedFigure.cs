namespace EqualityCloud.Statistics.Series;

/// <summary>A projected figure. It is no forecast of what will happen, only of what the figures so far lead to.</summary>
/// <param name="On">The day it is projected to.</param>
/// <param name="Value">The figure on the line, in its unit.</param>
/// <param name="Interval">The prediction interval (Student's t) for a single figure of that day.</param>
/// <param name="ChangePerYear">The slope of the line, in the figure's unit per year.</param>
/// <param name="Figures">How many figures the line goes through.</param>
/// <param name="Explanation">The projection in plain English.</param>
public sealed record ProjectedFigure(DateOnly On, double Value, Interval Interval, double ChangePerYear, int Figures, string Explanation);
