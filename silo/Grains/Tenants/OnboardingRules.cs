using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Validation;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Who can be onboarded, and what the register says of it.</summary>
internal static class OnboardingRules
{
    public static (TenantDetails? Details, Authority? Authority, ImmutableArray<Problem> Problems) Plan(OnboardingRequest request, DateOnly today)
    {
        var checks = new Checks();
        var authority = AuthorityRegister.Standard.Find(request.Code);
        checks.If(request.Kind is not (TenantKind.Council or TenantKind.RegionalBody), ProblemCodes.Unknown, "kind", "A tenant is a council or a regional body.");
        checks.If(request.Kind is TenantKind.Council && request.Code is null, ProblemCodes.Required, "code", "Give the council's GSS code, such as E06000021.");
        checks.If(request.Code is not null && authority is null, ProblemCodes.Unknown, "code", "No authority of the register has this code.");
        checks.If(request.Code is not null && request.Name is not null, ProblemCodes.Duplicate, "name", "The register says the name of an authority. Leave it out.");
        if (request.Code is null && request.Kind is TenantKind.RegionalBody)
        {
            checks.Required(request.Name, "name", Limits.Title);
            var registered = AuthorityRegister.Standard.FindByName(request.Name ?? "").FirstOrDefault(body => body.Type.IsRegionalBody() && body.ExistsOn(today));
            checks.If(registered is not null, ProblemCodes.Required, "code", $"{registered?.OfficialName} is in the register. Give its code, {registered?.Code}, in place of a name.");
        }
        if (authority is not null)
        {
            checks.If(authority.Type.IsRegionalBody() != (request.Kind is TenantKind.RegionalBody), ProblemCodes.Unknown, "kind", $"{authority.OfficialName} is a {authority.Type.Name().ToLowerInvariant()}.");
            checks.If(!authority.ExistsOn(today), ProblemCodes.AuthorityAbolished, "code",
                $"{authority.OfficialName} ended on {authority.ValidTo:yyyy-MM-dd}. Onboard {string.Join(" or ", AuthorityRegister.Standard.Today(authority).Select(next => $"{next.OfficialName} ({next.Code})"))}.");
        }
        if (!checks.Problems.IsEmpty)
        {
            return (null, null, checks.Problems);
        }
        return (authority is null
            ? new TenantDetails(request.Kind, request.Name!.Trim())
            : new TenantDetails(request.Kind, authority.OfficialName, authority.Code.ToString(), authority.Type.Name(), authority.Region.Name()), authority, []);
    }

    /// <summary>A new council's profile: its codes and, since figures of earlier years carry them, the codes of those that it followed.</summary>
    public static CouncilProfile Profile(Authority authority) => new()
    {
        Name = authority.OfficialName,
        Type = authority.Type.Name(),
        Region = authority.Region.Name(),
        AreaCodes = [.. Codes(authority), .. AuthorityRegister.Standard.Predecessors(authority).SelectMany(Codes)],
    };

    private static IEnumerable<AreaCode> Codes(Authority authority) => authority.Codes.Select(span => new AreaCode
    {
        Code = span.Code.ToString(),
        ValidFrom = span.ValidFrom,
        ValidTo = span.ValidTo,
        Successors = span.IsFormer ? [authority.Code.ToString()] : [.. authority.Successors.Select(code => code.ToString())],
    });
}
