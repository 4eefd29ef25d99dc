using System.Globalization;

namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>Where a return lies: a year's returns are spread over pages by the employer's key, so that one is found without an index and no page grows with the register.</summary>
public static class PublicPayGapKey
{
    /// <summary>Pages of a year; with some 10,000 employers about 40 on each.</summary>
    public const int Pages = 256;

    private const string Register = "gender-pay-gap";

    /// <summary>The key of a year's page.</summary>
    public static string Of(int year, int page) => string.Create(CultureInfo.InvariantCulture, $"{Register}/{year}/{page}");

    /// <summary>The page that an employer's return lies on.</summary>
    public static int PageOf(string employerKey)
    {
        // FNV-1a: it must be the same on every machine and in every version, which string.GetHashCode is not.
        var hash = 2166136261u;
        foreach (var c in employerKey)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }
        return (int)(hash % Pages);
    }
}
