namespace EqualityCloud.Formats.Tables;

/// <summary>How much of a file is read before it is refused.</summary>
/// <param name="Bytes">Bytes of text, after unpacking.</param>
/// <param name="PackedBytes">Bytes of a workbook as it was sent; it has to be held whole, since its parts can be in any order.</param>
/// <param name="Rows">Rows below the heading.</param>
public sealed record FileLimits(long Bytes, int PackedBytes, int Rows)
{
    public static FileLimits Spreadsheet { get; } = new(32 * 1024 * 1024, 8 * 1024 * 1024, 20_000);

    public static FileLimits Payroll { get; } = new(64 * 1024 * 1024, 8 * 1024 * 1024, 500_000);

    public static FileLimits PublicReturns { get; } = new(64 * 1024 * 1024, 8 * 1024 * 1024, 50_000);
}
