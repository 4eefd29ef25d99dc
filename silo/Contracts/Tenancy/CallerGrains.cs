using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Tenancy;

/// <summary>Calls grains on behalf of one explicit caller.</summary>
/// <remarks>
/// The request context is ambient and would leak into whatever runs next on the same thread or in a pooled continuation, so the caller is set
/// only while the message is made and put back before anything is awaited.
/// </remarks>
public sealed class CallerGrains(IGrainFactory grains, Caller caller, IRefusalLog? refusals = null)
{
    /// <summary>On whose behalf.</summary>
    public Caller Caller { get; } = caller;

    /// <summary>Calls the grain of that kind that belongs to the caller's tenant as a whole.</summary>
    public TTask CallTenant<TGrain, TTask>(Func<TGrain, TTask> call)
        where TGrain : IGrainWithStringKey =>
        CallKey(TenantKey.Of(Caller.Tenant), call);

    /// <summary>Calls a grain of the caller's tenant. The tenant comes from the caller and from nowhere else.</summary>
    public TTask Call<TGrain, TTask>(Guid id, Func<TGrain, TTask> call)
        where TGrain : IGrainWithStringKey =>
        CallKey(TenantKey.Of(Caller.Tenant, id), call);

    /// <summary>Calls a grain by its whole key; the filter still judges whether the caller may.</summary>
    public TTask CallKey<TGrain, TTask>(string key, Func<TGrain, TTask> call)
        where TGrain : IGrainWithStringKey
    {
        var grain = grains.GetGrain<TGrain>(key);
        var before = RequestContext.Get(Caller.ContextKey);
        RequestContext.Set(Caller.ContextKey, Caller);
        TTask answer;
        try
        {
            answer = call(grain);
        }
        finally
        {
            if (before is null)
            {
                RequestContext.Remove(Caller.ContextKey);
            }
            else
            {
                RequestContext.Set(Caller.ContextKey, before);
            }
        }
        if (refusals is not null && answer is Task<Outcome> outcome)
        {
            _ = NoteAsync(outcome);
        }
        return answer;
    }

    /// <summary>Notes that the caller was refused something. What a grain refuses is noted without being asked.</summary>
    public void NoteRefusal(string code) => refusals?.Refused(Caller, code);

    private async Task NoteAsync(Task<Outcome> asked)
    {
        // A call that fails is no refusal, and whoever made it hears of it.
        await ((Task)asked).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!asked.IsCompletedSuccessfully)
        {
            return;
        }
        foreach (var problem in (await asked).Problems)
        {
            if (IRefusalLog.IsRefusal(problem.Code))
            {
                NoteRefusal(problem.Code);
                return;
            }
        }
    }
}
