using System.Collections.Immutable;
using System.Globalization;
using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.PublicFigures;

/// <summary>The register of published gender pay gaps: public by employer's name, so no disclosure rule applies to it.</summary>
[QueryType]
internal static partial class PublicPayGapQueries
{
    private const int LongestPage = 100;
    private const int AtOnce = 16;

    /// <summary>Which years the register of published gender pay gaps holds, newest first.</summary>
    [Authorize(nameof(Permissions.ReadPublicFigures))]
    public static Task<ImmutableArray<PublicPayGapYear>> GetPublicPayGapYearsAsync(CallerGrains grains) =>
        grains.CallKey<IPublicPayGapYearsGrain, Task<ImmutableArray<PublicPayGapYear>>>(IPublicPayGapYearsGrain.Key, static grain => grain.Read());

    /// <summary>One employer's published gender pay gap of a year; null where there is none.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="year">The year of the snapshot: 2022 for the reporting year 2022-23.</param>
    /// <param name="employer">The employer's key: the service's number of it, or of 2017-18 its name, normalised.</param>
    [Authorize(nameof(Permissions.ReadPublicFigures))]
    public static async Task<PublicPayGapReturn?> GetPublicPayGapAsync(CallerGrains grains, int year, string employer) =>
        (await ReadAsync(grains, year, PublicPayGapKey.PageOf(employer))).FirstOrDefault(held => held.EmployerKey == employer);

    /// <summary>The published gender pay gaps of a year.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="year">The year of the snapshot: 2022 for the reporting year 2022-23.</param>
    /// <param name="name">Only employers whose name, now or then, contains this.</param>
    /// <param name="publicSector">Only public bodies, or only others.</param>
    /// <param name="first">How many, at most 100.</param>
    /// <param name="after">Where the last run ended.</param>
    [Authorize(nameof(Permissions.ReadPublicFigures)), ListSize(AssumedSize = 50, SlicingArguments = ["first"]), Cost(100)]
    public static async Task<PublicPayGapPage> GetPublicPayGapsAsync(CallerGrains grains, int year, string? name = null, bool? publicSector = null, int first = 50, string? after = null)
    {
        var (wanted, found) = (Math.Clamp(first, 1, LongestPage), ImmutableArray.CreateBuilder<PublicPayGapReturn>());
        var (page, skip) = PlaceOf(after);
        while (page < PublicPayGapKey.Pages)
        {
            var numbers = Enumerable.Range(page, Math.Min(AtOnce, PublicPayGapKey.Pages - page)).ToArray();
            var read = await Task.WhenAll(numbers.Select(number => ReadAsync(grains, year, number)));
            for (var i = 0; i < read.Length; i++, skip = 0)
            {
                for (var at = skip; at < read[i].Length; at++)
                {
                    if (!Fits(read[i][at], name, publicSector))
                    {
                        continue;
                    }
                    if (found.Count == wanted)
                    {
                        return new PublicPayGapPage(found.ToImmutable(), string.Create(CultureInfo.InvariantCulture, $"{numbers[i]}-{at}"));
                    }
                    found.Add(read[i][at]);
                }
            }
            page += numbers.Length;
        }
        return new PublicPayGapPage(found.ToImmutable(), null);
    }

    private static bool Fits(PublicPayGapReturn held, string? name, bool? publicSector) =>
        (name is null || held.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || held.CurrentName.Contains(name, StringComparison.OrdinalIgnoreCase))
        && (publicSector is null || held.SicCodes.Split(',').Contains("1") == publicSector);

    /// <summary>A cursor that is none begins at the beginning.</summary>
    private static (int Page, int At) PlaceOf(string? cursor) =>
        cursor?.Split('-') is [var page, var at]
        && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? (number, place)
            : (0, 0);

    private static Task<ImmutableArray<PublicPayGapReturn>> ReadAsync(CallerGrains grains, int year, int page) =>
        grains.CallKey<IPublicPayGapPageGrain, Task<ImmutableArray<PublicPayGapReturn>>>(PublicPayGapKey.Of(year, page), static grain => grain.Read());
}
