using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Access;

[MutationType]
internal static partial class SessionMutations
{
    /// <summary>Ends one of the caller's own sign-ins, at once.</summary>
    public static async Task<SessionsPayload> EndSessionAsync(EndSessionInput input, CallerGrains grains) =>
        await PayloadAsync(grains, await grains.CallKey<ISessionsGrain, Task<Outcome>>(AccessQueries.Own(grains), sessions => sessions.End(input.Id)));

    /// <summary>Ends all of the caller's own sign-ins with a browser, this one too, at once.</summary>
    public static async Task<SessionsPayload> SignOutEverywhereAsync(CallerGrains grains) =>
        await PayloadAsync(grains, await grains.CallKey<ISessionsGrain, Task<Outcome>>(AccessQueries.Own(grains), static sessions => sessions.EndAll()));

    private static async Task<SessionsPayload> PayloadAsync(CallerGrains grains, Outcome outcome) => new(await AccessQueries.GetSessionsAsync(grains), UserErrors.Of(outcome));
}
