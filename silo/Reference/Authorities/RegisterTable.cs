using System.Collections.Immutable;
using System.Globalization;

namespace EqualityCloud.Reference.Authorities;

/// <summary>Reads the embedded table: one authority on a line, cells apart by tabs, several codes in a cell apart by semicolons.</summary>
internal static class RegisterTable
{
    public static ImmutableArray<Authority> Read()
    {
        using var stream = typeof(RegisterTable).Assembly.GetManifestResourceStream("EqualityCloud.Reference.Authorities.authorities.tsv")!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        var authorities = ImmutableArray.CreateBuilder<Authority>();
        while (reader.ReadLine() is { } line) authorities.Add(Row(line.Split('\t')));
        return authorities.DrainToImmutable();
    }

    private static Authority Row(string[] cells)
    {
        var code = GssCode.Parse(cells[0]);
        var (from, to) = (Day(cells[7]), Day(cells[8]));
        var former = Codes(cells[9]);
        // Where there were other codes before, the register does not say when this one began.
        ImmutableArray<CodeSpan> codes = [new(code, former.IsEmpty ? from : null, to, IsFormer: false), .. former.Select(earlier => new CodeSpan(earlier, null, null, IsFormer: true))];
        return new Authority
        {
            Code = code,
            Name = cells[1],
            OfficialName = cells[2],
            Type = Enum.Parse<AuthorityType>(cells[3]),
            Region = Enum.Parse<Region>(cells[4]),
            County = Code(cells[5]),
            CombinedAuthority = Code(cells[6]),
            Codes = codes,
            ValidFrom = from,
            ValidTo = to,
            Successors = Codes(cells[10]),
        };
    }

    private static GssCode? Code(string cell) => cell.Length == 0 ? null : GssCode.Parse(cell);

    private static ImmutableArray<GssCode> Codes(string cell) => cell.Length == 0 ? [] : [.. cell.Split(';').Select(GssCode.Parse)];

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
