using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Tenants;

[MutationType]
internal static partial class TenantMutations
{
    /// <summary>Platform: makes a tenant of an authority, with what the public register says of it.</summary>
    public static async Task<OnboardTenantPayload> OnboardTenantAsync(OnboardTenantInput input, CallerGrains grains)
    {
        var request = new OnboardingRequest(input.Kind, input.Code, input.Name);
        Outcome outcome;
        if (grains.Caller.Tenant == TenantId.Platform)
        {
            outcome = WriteRequest.CheckKey(input.IdempotencyKey) is { } tooLong
                ? Outcome.Refused(0, tooLong)
                : await grains.CallKey<IOnboardingGrain, Task<Outcome>>(TenantRecordKey.Desk(request), desk => desk.Onboard(request, new TenantId(Requests.NewId(grains, input.IdempotencyKey))));
        }
        else
        {
            grains.NoteRefusal(ProblemCodes.Forbidden);
            outcome = Outcome.Refused(0, new Problem(ProblemCodes.Forbidden, null, "Only the platform's administrators onboard tenants."));
        }
        return new OnboardTenantPayload(outcome.Created is { } id ? await TenantCalls.Read(grains, new TenantId(id)) : null, UserErrors.Of(outcome));
    }

    /// <summary>Platform: shuts a tenant's people and programs out within seconds; nothing of it is lost.</summary>
    public static async Task<SuspendTenantPayload> SuspendTenantAsync(SuspendTenantInput input, CallerGrains grains)
    {
        var (tenant, outcome) = await TenantCalls.Write(grains, new TenantId(input.Id), grain => grain.Suspend(input.Reason, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new SuspendTenantPayload(tenant, UserErrors.Of(outcome));
    }

    /// <summary>Platform: lets a suspended tenant's people and programs in again.</summary>
    public static async Task<ResumeTenantPayload> ResumeTenantAsync(ResumeTenantInput input, CallerGrains grains)
    {
        var (tenant, outcome) = await TenantCalls.Write(grains, new TenantId(input.Id), grain => grain.Resume(Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new ResumeTenantPayload(tenant, UserErrors.Of(outcome));
    }

    /// <summary>Asks for everything that the caller's tenant owns to be removed when the grace period is over. Until then it can be taken back; export first.</summary>
    public static async Task<RequestTenantDeletionPayload> RequestTenantDeletionAsync(RequestTenantDeletionInput input, CallerGrains grains)
    {
        var (tenant, outcome) = await TenantCalls.Write(grains, grains.Caller.Tenant, grain => grain.RequestDeletion(Requests.Of(input, null, input.IdempotencyKey)));
        return new RequestTenantDeletionPayload(tenant, UserErrors.Of(outcome));
    }

    /// <summary>Takes the request for deletion back, within the grace period.</summary>
    public static async Task<CancelTenantDeletionPayload> CancelTenantDeletionAsync(CancelTenantDeletionInput input, CallerGrains grains)
    {
        var (tenant, outcome) = await TenantCalls.Write(grains, grains.Caller.Tenant, grain => grain.CancelDeletion(Requests.Of(input, null, input.IdempotencyKey)));
        return new CancelTenantDeletionPayload(tenant, UserErrors.Of(outcome));
    }

    /// <summary>Starts an export of everything that the caller's tenant owns. It runs on when this answers; read <c>tenantExport</c> and fetch the archive when it is done.</summary>
    public static async Task<ExportTenantPayload> ExportTenantAsync(ExportTenantInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await grains.Call<ITenantExportGrain, Task<Outcome>>(id, grain => grain.Start(Requests.Of(input, null, input.IdempotencyKey)));
        var view = outcome.Done ? await grains.Call<ITenantExportGrain, Task<TenantExportView?>>(id, static grain => grain.Get()) : null;
        return new ExportTenantPayload(view is null ? null : new TenantExport(view), UserErrors.Of(outcome));
    }
}
