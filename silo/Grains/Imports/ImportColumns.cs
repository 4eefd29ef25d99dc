namespace EqualityCloud.Grains.Imports;

/// <summary>The headings that people know the fields by.</summary>
internal static class ImportColumns
{
    public const string Metric = "Metric id";
    public const string Objective = "Objective id";
    public const string Action = "Action id";

    public static string? Of(string? field)
    {
        var last = field?.Split('.')[^1].Split('[')[0];
        return last switch
        {
            null or "" => null,
            "group" => "Group",
            "numerator" => "Numerator",
            "denominator" => "Denominator",
            "value" => "Value",
            "orientation" => "Orientation",
            "start" => "Period start",
            "end" => "Period end",
            "period" => "Period start",
            "source" => "Source",
            "note" => field!.Contains("status", StringComparison.Ordinal) ? "Status note" : "Note",
            "text" => "Action",
            "points" => "Points",
            "output" => "Output",
            "outcome" => "Outcome",
            "owners" => "Owners",
            "by" => "Due",
            "asPrinted" => "Due as printed",
            "status" => "Status",
            "label" => "No.",
            _ => last,
        };
    }
}
