using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Population;

/// <summary>The columns of who lives in a council's area, with its workforce beside them: a line for each figure. It is made to be read, and nothing of it is read back.</summary>
public static class PopulationColumns
{
    public static readonly Column What = new("What", "Residents: a group's share. Staff: the same group's share of a workforce. Representation: the second over the first, 1 is par. Fact: what the council added.");
    public static readonly Column Classification = new("Classification", "The classification's id, such as ethnicity-ew-2021-5.");
    public static readonly Column Group = new("Group", "The group's key.");
    public static readonly Column GroupLabel = new("Group name", "The group; for a fact, the fact in words.");
    public static readonly Column People = new("People", "How many are in the group; empty where only the share is known.");
    public static readonly Column Value = new("Value", "The figure; empty where it cannot be made, and then the rule says why.");
    public static readonly Column Unit = new("Unit", "Of the value.");
    public static readonly Column N = new("n", "How many people the figure is of.");
    public static readonly Column Base = new("Of whom", "Whom the figure is about.");
    public static readonly Column Start = new("Period start", "The first day that it is about; for the census, its day.");
    public static readonly Column End = new("Period end", "The last.");
    public static readonly Column Source = new("Source", "Where it is from.");
    public static readonly Column Licence = new("Licence", "Under which it may be used.");
    public static readonly Column Rule = new("Rule", "How it is made, or why there is none.");
    public static readonly Column Note = new("Note", "What to look out for.");

    public static IReadOnlyList<Column> All { get; } = [What, Classification, Group, GroupLabel, People, Value, Unit, N, Base, Start, End, Source, Licence, Rule, Note];
}
