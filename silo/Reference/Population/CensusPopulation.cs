using System.Collections.Frozen;
using System.Collections.Immutable;

using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Reference.Population;

/// <summary>Residents of local authorities by group, Census 2021 of England and Wales. Immutable and safe to share.</summary>
public sealed class CensusPopulation
{
    /// <summary>The day that the census speaks of.</summary>
    public static readonly DateOnly Day = new(2021, 3, 21);

    /// <summary>Where the figures are from, to stand beside them.</summary>
    public const string Source = "Census 2021, England and Wales, tables TS009, TS021, TS030, TS038 and TS077, Office for National Statistics";

    /// <summary>Under which licence they may be used.</summary>
    public const string Licence = "Open Government Licence v3.0";

    /// <summary>Sex among residents aged 16 to 64; the other schemes are named as in the catalogue of classifications.</summary>
    public const string SexOfWorkingAge = "sex-16-64";

    private static readonly Lazy<CensusPopulation> Shipped = new(() => new CensusPopulation(AuthorityRegister.Standard, CensusTable.Read()));

    private readonly AuthorityRegister _register;
    private readonly FrozenDictionary<GssCode, ImmutableArray<CensusCount>> _byCode;

    internal CensusPopulation(AuthorityRegister register, IEnumerable<KeyValuePair<GssCode, ImmutableArray<CensusCount>>> rows) =>
        (_register, _byCode) = (register, rows.ToFrozenDictionary());

    /// <summary>The table that comes with the product.</summary>
    public static CensusPopulation Standard => Shipped.Value;

    /// <summary>The codes that the census has figures of: the lower-tier authorities of 2021.</summary>
    public IEnumerable<GssCode> Codes => _byCode.Keys;

    /// <summary>
    /// The residents of an authority's area. Areas merged since are added up, a county from its districts; a county and its districts serve the same
    /// people and are never added together.
    /// </summary>
    /// <param name="authority">The authority.</param>
    /// <returns>Null where the census does not cover the area, or where it cannot be put together from whole areas.</returns>
    public AreaPopulation? Of(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        var found = ImmutableArray.CreateBuilder<Authority>();
        if (!Collect(authority, found)) return null;

        var parts = found.DrainToImmutable();
        var counts = parts
            .SelectMany(part => _byCode[CodeIn(part)!.Value])
            .GroupBy(count => (count.Scheme, count.Group))
            .Select(same => new CensusCount(same.Key.Scheme, same.Key.Group, same.Sum(count => count.People)));
        return new AreaPopulation(authority, parts, [.. counts]);
    }

    /// <summary>Finds the areas of the census that make up an authority's.</summary>
    private bool Collect(Authority authority, ImmutableArray<Authority>.Builder parts)
    {
        if (CodeIn(authority) is not null)
        {
            parts.Add(authority);
            return true;
        }
        // A county council's area is its districts'; a council that took the place of a county took that of the districts as well, so counties are left out.
        var smaller = authority.Type is AuthorityType.County
            ? _register.Districts(authority)
            : [.. _register.Predecessors(authority).Where(former => former.Type is not AuthorityType.County)];
        // An area that was divided between several cannot be given to any of them.
        return !smaller.IsEmpty && smaller.All(part => part.Successors.Length <= 1 && Collect(part, parts));
    }

    private GssCode? CodeIn(Authority authority)
    {
        foreach (var span in authority.Codes)
        {
            if (_byCode.ContainsKey(span.Code)) return span.Code;
        }
        return null;
    }
}
