namespace EqualityCloud.Formats.Writing;

/// <summary>A cell to be written: a text, a number or a day; at most one of them.</summary>
public readonly record struct Cell(string? Text, decimal? Number, DateOnly? Day)
{
    public static Cell Of(string? text) => new(text, null, null);

    public static Cell Of(decimal? number) => new(null, number, null);

    public static Cell Of(long? number) => new(null, number, null);

    public static Cell Of(DateOnly? day) => new(null, null, day);
}
