using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Plans;

/// <summary>The columns of an action plan as a spreadsheet.</summary>
public static class PlanColumns
{
    public static readonly Column Objective = new("Objective id", "Which objective the action belongs to. Copy it from another row of the same objective for a new action.", Required: true);
    public static readonly Column ObjectiveTitle = new("Objective", "For reading; changes here are passed over.");
    public static readonly Column ActionId = new("Action id", "Keep it: it says which action the row is. Empty for a new action.", Required: true);
    public static readonly Column Label = new("No.", "As printed, such as 24 or 3b.") { Aliases = ["Label", "Number"] };
    public static readonly Column Text = new("Action", "What is to be done.", Required: true);
    public static readonly Column Points = new("Points", "A list: one line each, begun with a bullet.");
    public static readonly Column Output = new("Output", "What it produces.");
    public static readonly Column Outcome = new("Outcome", "What changes for people.");
    public static readonly Column Owners = new("Owners", "Role titles, never names: one line each, begun with a bullet.");
    public static readonly Column Due = new("Due", "2026-04-30 for a day, 2026-04 for a month, 2026 for a year.");
    public static readonly Column DueAsPrinted = new("Due as printed", "As the document says it.");
    public static readonly Column Status = new("Status", "Not started, On track, At risk, Off track, Complete or Cancelled; empty leaves it as it is.");
    public static readonly Column StatusNote = new("Status note", "Why, where the status needs a reason.");
    public static readonly Column Mark = new("Mark", "Keep it: it shows whether somebody changed the action since this file was made.");

    public static IReadOnlyList<Column> All { get; } =
        [Objective, ObjectiveTitle, ActionId, Label, Text, Points, Output, Outcome, Owners, Due, DueAsPrinted, Status, StatusNote, Mark];
}
