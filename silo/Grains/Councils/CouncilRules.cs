using System.Collections.Immutable;
using System.Text.RegularExpressions;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Councils;

/// <summary>What a council's profile must be like.</summary>
internal static partial class CouncilRules
{
    private static readonly ImmutableHashSet<string> StatutoryKeys =
        [.. Enum.GetNames<ProtectedCharacteristic>().Select(name => CapitalInside().Replace(name, "-$0").ToLowerInvariant())];

    public static ImmutableArray<Problem> Check(CouncilProfile profile)
    {
        var checks = new Checks();
        checks.Required(profile.Name, "name", Limits.Title);
        checks.Optional(profile.Type, "type", Limits.Title);
        checks.Optional(profile.Region, "region", Limits.Title);
        checks.If(profile.Employees < 0, ProblemCodes.Negative, "employees", "A headcount cannot be below zero.");
        checks.If(profile.SmallNumberThreshold is < 5 or > 100, ProblemCodes.Range, "smallNumberThreshold", "Give a number from 5 to 100.");
        CheckAreaCodes(profile, checks);
        CheckUnits(profile.Units, checks);
        checks.AddUnder("", Check(profile.GovernanceBodies, profile.OwnCharacteristics));
        CheckPayBands(profile.PayBands, checks);
        Check(profile.RagRule, "ragRule", checks);
        return checks.Problems;
    }

    /// <summary>What a pack may bring for a council as well.</summary>
    public static ImmutableArray<Problem> Check(ImmutableArray<GovernanceBody> bodies, ImmutableArray<OwnCharacteristic> characteristics)
    {
        var checks = new Checks();
        CheckBodies(bodies, checks);
        checks.Keys(characteristics, "ownCharacteristics", Limits.Bodies, c => c.Key);
        for (var i = 0; i < characteristics.Length; i++)
        {
            var own = characteristics[i];
            checks.Required(own.Label, $"ownCharacteristics[{i}].label", Limits.Title);
            checks.If(StatutoryKeys.Contains(own.Key), ProblemCodes.Duplicate, $"ownCharacteristics[{i}].key", $"'{own.Key}' is one of the nine protected characteristics already.");
        }
        return checks.Problems;
    }

    /// <summary>Tolerances are percentages but where they are in the figure's own unit.</summary>
    public static void Check(RagRule rule, string at, Checks checks)
    {
        var highest = rule.Of is ToleranceBase.Points ? 1_000_000_000 : 100;
        checks.If(rule.OnTrackWithin < 0 || rule.OnTrackWithin > highest, ProblemCodes.Range, $"{at}.onTrackWithin", $"Give a number from 0 to {highest}.");
        checks.If(rule.AtRiskWithin < rule.OnTrackWithin || rule.AtRiskWithin > highest, ProblemCodes.Range, $"{at}.atRiskWithin", $"Give a number from the on-track tolerance to {highest}.");
    }

    public static CouncilProfile Adopt(
        CouncilProfile profile, ImmutableArray<GovernanceBody> bodies, ImmutableArray<OrganisationUnit> units, ImmutableArray<OwnCharacteristic> characteristics) => profile with
        {
            GovernanceBodies = WithNew(profile.GovernanceBodies, bodies, b => b.Key),
            Units = WithNew(profile.Units, units, u => u.Key),
            OwnCharacteristics = WithNew(profile.OwnCharacteristics, characteristics, c => c.Key),
        };

    private static void CheckAreaCodes(CouncilProfile profile, Checks checks)
    {
        checks.Count(profile.AreaCodes.Length, "areaCodes", Limits.Points);
        for (var i = 0; i < profile.AreaCodes.Length; i++)
        {
            var area = profile.AreaCodes[i];
            checks.If(!GssCode().IsMatch(area.Code), ProblemCodes.Format, $"areaCodes[{i}].code", "A GSS code is E, W, S or N and eight digits, such as E06000021.");
            checks.If(area.ValidTo < area.ValidFrom, ProblemCodes.Period, $"areaCodes[{i}].validTo", "The code's last day lies before its first.");
        }
    }

    private static void CheckUnits(ImmutableArray<OrganisationUnit> units, Checks checks)
    {
        checks.Keys(units, "units", Limits.Units, u => u.Key);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < units.Length; i++)
        {
            checks.Required(units[i].Name, $"units[{i}].name", Limits.Title);
            checks.If(units[i].Parent is { } parent && !seen.Contains(parent), ProblemCodes.Unknown, $"units[{i}].parent", "The unit that this one belongs to must stand before it in the list.");
            seen.Add(units[i].Key);
        }
    }

    private static void CheckBodies(ImmutableArray<GovernanceBody> bodies, Checks checks)
    {
        checks.Keys(bodies, "governanceBodies", Limits.Bodies, b => b.Key);
        for (var i = 0; i < bodies.Length; i++)
        {
            checks.Required(bodies[i].Name, $"governanceBodies[{i}].name", Limits.Title);
            checks.Optional(bodies[i].Remit, $"governanceBodies[{i}].remit", Limits.Text);
        }
    }

    private static void CheckPayBands(ImmutableArray<PayBand> bands, Checks checks)
    {
        checks.Keys(bands, "payBands", Limits.Groups, b => b.Key);
        for (var i = 0; i < bands.Length; i++)
        {
            checks.Required(bands[i].Label, $"payBands[{i}].label", Limits.Title);
            checks.If(bands[i].To <= bands[i].From, ProblemCodes.Range, $"payBands[{i}].to", "The band's upper bound must lie above its lower one.");
            checks.If(i > 0 && bands[i].From < bands[i - 1].To, ProblemCodes.Range, $"payBands[{i}].from", "The band begins before the one below it ends.");
        }
    }

    private static ImmutableArray<T> WithNew<T>(ImmutableArray<T> have, ImmutableArray<T> brought, Func<T, string> keyOf)
    {
        var keys = have.Select(keyOf).ToHashSet(StringComparer.Ordinal);
        return [.. have, .. brought.Where(item => !keys.Contains(keyOf(item)))];
    }

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex CapitalInside();

    [GeneratedRegex("^[EWSN][0-9]{8}$")]
    private static partial Regex GssCode();
}
