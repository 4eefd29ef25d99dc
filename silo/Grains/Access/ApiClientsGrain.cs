using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Access;

internal sealed class ApiClientsGrain([PersistentState("api-clients")] IPersistentState<ApiClientsState> store, DurableServices services)
    : DurableGrain<ApiClientsState>(store, services), IApiClientsGrain
{
    private const string What = "API client";

    public Task<ApiClientsView> Get() => Task.FromResult(IsThere() ? new ApiClientsView(State.Envelope.Version, [.. State.Clients.Reverse()]) : new ApiClientsView(0, []));

    public Task<ApiClient?> Find(string subject) =>
        Task.FromResult(IsThere() ? State.Clients.FirstOrDefault(client => client.Subject == subject && client.RevokedAt is null && client.Expires >= Today) : null);

    public async Task<Outcome> Register(ApiClient client, WriteRequest request)
    {
        // A program belongs to one tenant: whoever enters it first.
        var claimed = !Caller.May(Permissions.ManageApiClients) || IsFaulty(client) || WriteRequest.CheckKey(request.IdempotencyKey) is not null
            || await new CallerGrains(GrainFactory, Caller.System(Caller.Tenant)).CallKey<IPrincipalGrain, Task<bool>>(PrincipalKey.Of(client.Subject), grain => grain.Claim());
        return await Write(new WriteRule(What, Permissions.ManageApiClients, State.Exists ? WriteKind.Append : WriteKind.Create), request, state => claimed
            ? Add(state, client with { RegisteredAt = Now, RevokedAt = null, LastUsedAt = null })
            : Change<ApiClientsState>.Refuse(new Problem(ProblemCodes.Duplicate, "subject", "This client cannot be registered here: use another one for each tenant.")));
    }

    public Task<Outcome> Revoke(Guid client, WriteRequest request)
    {
        // What is not there is not found, whoever asks; only what is there can be forbidden.
        if (State.Clients.FirstOrDefault(known => known.Id == client) is not { } found)
        {
            return Task.FromResult(Refuse(Problem.NotFound(What)));
        }
        return Write(new WriteRule(What, Permissions.ManageApiClients, WriteKind.Append), request, state => found.RevokedAt is not null
            ? Change<ApiClientsState>.Nothing()
            : To(state with { Clients = state.Clients.Replace(found, found with { RevokedAt = Now }) }, "api-client.revoked", found));
    }

    public async Task NoteUse(string subject)
    {
        if (Caller.Kind is CallerKind.System && await Find(subject) is { } client && !(Now - client.LastUsedAt < AccessLimits.UseNotedEvery))
        {
            // No version and no line in the trail: nobody's text changes.
            await Save(State with { Clients = State.Clients.Replace(client, client with { LastUsedAt = Now }) });
        }
    }

    private static bool IsFaulty(ApiClient client) => client.Subject is not { Length: > 0 and <= PrincipalKey.LongestSubject };

    private Change<ApiClientsState> Add(ApiClientsState state, ApiClient client)
    {
        var checks = new Checks();
        checks.Required(client.Subject, "subject", PrincipalKey.LongestSubject);
        checks.Required(client.Name, "name", AccessLimits.Name);
        checks.If(client.Scopes.IsEmpty, ProblemCodes.Required, "scopes", "Give at least one scope.");
        for (var i = 0; i < client.Scopes.Length; i++)
        {
            checks.If(!Scopes.Table.ContainsKey(client.Scopes[i]), ProblemCodes.Unknown, $"scopes[{i}]", $"The scopes are {string.Join(", ", Scopes.Table.Keys.Order(StringComparer.Ordinal))}.");
        }
        checks.If(client.Expires < Today, ProblemCodes.Period, "expires", "This day has passed.");
        checks.If(client.Expires > Today.AddYears(2), ProblemCodes.Range, "expires", "Choose a day within two years; a client can be registered again.");
        checks.If(state.Clients.Any(known => known.Subject == client.Subject && known.RevokedAt is null), ProblemCodes.Duplicate, "subject", "This client is registered already. Revoke it first.");
        checks.Count(state.Clients.Count(known => known.RevokedAt is null) + 1, "subject", AccessLimits.Clients);
        if (!checks.Problems.IsEmpty)
        {
            return Change<ApiClientsState>.Refuse(checks.Problems);
        }
        var kept = state.Clients.OrderBy(known => known.RevokedAt is null).TakeLast((2 * AccessLimits.Clients) - 1);
        return To(state with { Clients = [.. kept, client] }, "api-client.registered", client) with { Created = client.Id };
    }

    private static Change<ApiClientsState> To(ApiClientsState next, string @event, ApiClient client) => new()
    {
        Next = next,
        Owes = version => [Trail.Line(@event, $"api-client/{client.Id:N}", version, ("name", client.Name), ("scopes", string.Join(' ', client.Scopes)))],
    };
}
