using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>One council's return of one year.</summary>
internal sealed record RealReturn(string Period, string Gss, string Nation, string Region, string Type, string Size, string CombinedAuthority, double Mean, double Median)
{
    public Guid Id { get; } = new(SHA256.HashData(Encoding.UTF8.GetBytes(Gss)).AsSpan(0, 16));

    public static RealReturn Parse(string line)
    {
        var cells = line.Split(',');
        return new RealReturn(
            cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6],
            double.Parse(cells[7], CultureInfo.InvariantCulture), double.Parse(cells[8], CultureInfo.InvariantCulture));
    }
}
