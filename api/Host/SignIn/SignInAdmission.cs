using System.Security.Claims;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Tenants;

using Microsoft.AspNetCore.Authentication;

namespace EqualityCloud.Host.SignIn;

/// <summary>Lets a person in whom the provider has recognised: by an invitation, or because a tenant knows them.</summary>
internal sealed class SignInAdmission(IGrainFactory factory, CallerDirectory directory, TenantDoors doors, ClaimNames names)
{
    /// <summary>Under these names the start of a sign-in tells its end what it is for.</summary>
    public const string Invitation = ".invitation";
    public const string Tenant = ".tenant";

    /// <summary>The claims of a session: who, in which tenant.</summary>
    public const string SubjectClaim = "sub";
    public const string TenantClaim = "tenant";

    /// <exception cref="SignInRefusedException">Nobody here knows the person, or whoever does is suspended.</exception>
    public async Task<ClaimsPrincipal> AdmitAsync(ClaimsIdentity claims, AuthenticationProperties properties)
    {
        var identity = TokenIdentity.Of(claims, names, DateTimeOffset.MaxValue) ?? throw new SignInRefusedException("SUBJECT_MISSING");
        var wanted = properties.Items.TryGetValue(Tenant, out var named) && Guid.TryParse(named, out var id) ? new TenantId(id) : identity.Tenant;
        if (properties.Items.TryGetValue(Invitation, out var code) && code is not null)
        {
            wanted = await AcceptAsync(InvitationCode.Parse(code), identity.Subject, claims.FindFirst("name")?.Value ?? "");
        }
        SignInRefusedException? shut = null;
        foreach (var tenant in wanted is { } one ? [one] : await directory.TenantsOfAsync(identity.Subject))
        {
            if (await directory.FindMemberAsync(identity.Subject, tenant) is null) continue;
            switch (await doors.StatusAsync(tenant))
            {
                case TenantStatus.Active:
                    return PrincipalOf(identity.Subject, tenant);
                case TenantStatus.Suspended:
                    shut ??= new SignInRefusedException("TENANT_SUSPENDED") { Tenant = tenant, Member = identity.Subject };
                    break;
                default:
                    // One that is gone knows nobody.
                    break;
            }
        }
        throw shut ?? new SignInRefusedException("NO_ACCESS") { Tenant = wanted };
    }

    /// <summary>What a session says of its person.</summary>
    public static ClaimsPrincipal PrincipalOf(string subject, TenantId tenant) =>
        new(new ClaimsIdentity([new Claim(SubjectClaim, subject), new Claim(TenantClaim, tenant.ToString())], SignInSchemes.Session, SubjectClaim, "role"));

    private async Task<TenantId> AcceptAsync(InvitationCode? code, string subject, string name)
    {
        if (code is not { } known) throw new SignInRefusedException(ProblemCodes.InvitationInvalid);
        var grains = new CallerGrains(factory, Caller.System(known.Tenant));
        var invited = await grains.CallTenant<IMembersGrain, Task<bool>>(members => members.IsInvited(SecretHash.Of(known.Secret)));
        if (!invited) throw new SignInRefusedException(ProblemCodes.InvitationInvalid) { Tenant = known.Tenant };
        // Told only to who has an invitation, which is good again when the tenant is.
        if (await doors.StatusAsync(known.Tenant) is TenantStatus.Suspended) throw new SignInRefusedException("TENANT_SUSPENDED") { Tenant = known.Tenant };
        // The hint first: one that leads to nothing does no harm.
        await grains.CallKey<IPrincipalGrain, Task>(PrincipalKey.Of(subject), static principal => principal.Enter());
        var outcome = await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.Accept(SecretHash.Of(known.Secret), subject, name));
        return outcome.Done ? known.Tenant : throw new SignInRefusedException(ProblemCodes.InvitationInvalid) { Tenant = known.Tenant };
    }
}
