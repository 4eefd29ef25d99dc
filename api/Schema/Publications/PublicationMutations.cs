using EqualityCloud.Contracts.Publications;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Publications;

[MutationType]
internal static partial class PublicationMutations
{
    /// <summary>Freezes what is chosen as it stands now into a draft, which can be looked at as the public will see it. An earlier draft is replaced.</summary>
    public static async Task<DraftPublicationPayload> DraftPublicationAsync(DraftPublicationInput input, CallerGrains grains)
    {
        var choice = new PublicationChoice { Strategies = input.Strategies, Metrics = input.Metrics, EnoughPeople = input.EnoughPeople, Updates = input.Updates };
        var (publication, outcome) = await WriteAsync(grains, grain => grain.Draft(choice, Requests.Of(input, null, input.IdempotencyKey)));
        return new DraftPublicationPayload(publication, UserErrors.Of(outcome));
    }

    /// <summary>Publishes a draft exactly as it was looked at: from then on anybody can read it without signing in.</summary>
    public static async Task<PublishDraftPayload> PublishDraftAsync(PublishDraftInput input, CallerGrains grains)
    {
        var (publication, outcome) = await WriteAsync(grains, grain => grain.Publish(input.Edition, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new PublishDraftPayload(publication, UserErrors.Of(outcome));
    }

    /// <summary>Takes the council's public pages away. Whoever kept a copy still has it.</summary>
    public static async Task<WithdrawPublicationPayload> WithdrawPublicationAsync(WithdrawPublicationInput input, CallerGrains grains)
    {
        var (publication, outcome) = await WriteAsync(grains, grain => grain.Withdraw(input.Reason, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new WithdrawPublicationPayload(publication, UserErrors.Of(outcome));
    }

    private static async Task<(Publication? Publication, Outcome Outcome)> WriteAsync(CallerGrains grains, Func<IPublicationGrain, Task<Outcome>> write)
    {
        var outcome = await grains.CallTenant<IPublicationGrain, Task<Outcome>>(write);
        var view = outcome.Done ? await grains.CallTenant<IPublicationGrain, Task<PublicationView?>>(static grain => grain.Get()) : null;
        return (view is null ? null : new Publication(view), outcome);
    }
}
