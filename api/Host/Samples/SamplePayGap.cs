using System.Globalization;

namespace EqualityCloud.Host.Samples;

/// <summary>What one council published of its gender pay gap at one snapshot.</summary>
/// <param name="Authority">Its GSS code.</param>
/// <param name="Snapshot">The day that the figures are about.</param>
/// <param name="Mean">Gap in mean hourly pay, percent; negative where women are paid more.</param>
/// <param name="Median">Gap in median hourly pay, percent.</param>
internal sealed record SamplePayGap(string Authority, DateOnly Snapshot, decimal Mean, decimal Median)
{
    private const int Columns = 5;

    /// <summary>The published figures, which lie beside the executable.</summary>
    public static IReadOnlyList<SamplePayGap> All() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", "benchmark-contributions.csv")).Skip(1).Select(Parse)];

    private static SamplePayGap Parse(string line)
    {
        var cells = line.Split(',');
        return cells.Length == Columns
            ? new SamplePayGap(cells[0], DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture), Figure(cells[3]), Figure(cells[4]))
            : throw new FormatException($"A line of the sample pay gaps has {cells.Length} cells and not {Columns}.");
    }

    private static decimal Figure(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
