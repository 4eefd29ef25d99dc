using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Tenants;

/// <remarks>The id is stored first, then the council is made, then the tenant's record, which lets people in: whatever dies, nobody meets half a tenant and the next try goes on.</remarks>
internal sealed class OnboardingGrain([PersistentState("onboarding")] IPersistentState<OnboardingState> store, TimeProvider clock) : StoredGrain<OnboardingState>(store), IOnboardingGrain
{
    public async Task<Outcome> Onboard(OnboardingRequest request, TenantId id)
    {
        var caller = RequestContext.Get(Caller.ContextKey) as Caller ?? Caller.System(TenantId.Platform);
        if (!caller.May(Permissions.ManageTenants))
        {
            DeactivateOnIdle();
            return Outcome.Refused(0, new Problem(ProblemCodes.Forbidden, null, "Only the platform's administrators onboard tenants."));
        }
        var (details, authority, problems) = OnboardingRules.Plan(request, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (details is null)
        {
            DeactivateOnIdle();
            return Outcome.Refused(0, problems);
        }
        if (details.Code is { } code && code != request.Code)
        {
            // Under whichever of its codes an authority is named, one desk knows it.
            DeactivateOnIdle();
            var current = request with { Code = code };
            return await new CallerGrains(GrainFactory, caller).CallKey<IOnboardingGrain, Task<Outcome>>(TenantRecordKey.Desk(current), desk => desk.Onboard(current, id));
        }

        switch (State.Tenant is { } known ? await Record<Task<TenantStatus>>(known, grain => grain.Status()) : TenantStatus.None)
        {
            case TenantStatus.None:
                id = State.Tenant ?? id;
                break;
            case TenantStatus.Deleted:
                break;
            default:
                return State.Tenant == id
                    ? new Outcome([], 1, id.Value)
                    : Outcome.Refused(1, new Problem(ProblemCodes.AlreadyExists, request.Code is null ? "name" : "code", $"{details.Name} is a tenant already."));
        }
        if (State.Tenant != id)
        {
            await Save(new OnboardingState { Tenant = id });
        }
        if (authority is not null && details.Kind is TenantKind.Council)
        {
            await new CallerGrains(GrainFactory, Caller.System(id) with { Actor = caller.Actor }).CallTenant<ICouncilGrain, Task<Outcome>>(council => council.Create(OnboardingRules.Profile(authority)));
        }
        await new CallerGrains(GrainFactory, Caller.System(id)).CallTenant<IMembersGrain, Task<Outcome>>(members => members.Open(details.Kind, details.Name, [], []));
        var made = await Record<Task<Outcome>>(id, grain => grain.Create(details, caller.Actor));
        return made.Done ? made with { Created = id.Value } : made;
    }

    public Task<Guid?> Find()
    {
        var known = State.Tenant?.Value;
        if (known is null)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(RequestContext.Get(Caller.ContextKey) is Caller { Kind: CallerKind.System } ? known : null);
    }

    private TTask Record<TTask>(TenantId tenant, Func<ITenantGrain, TTask> call) => new CallerGrains(GrainFactory, Caller.System(TenantId.Platform)).CallKey(TenantRecordKey.Of(tenant), call);
}
