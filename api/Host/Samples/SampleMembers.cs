using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Development;

namespace EqualityCloud.Host.Samples;

/// <summary>Makes the personas members and API clients of their tenants; once in the life of a store, so that what people change since stays.</summary>
internal static class SampleMembers
{
    private static readonly DateOnly Always = new(2020, 1, 1);

    public static async Task OpenAsync(SampleTenant tenant, IGrainFactory factory)
    {
        var grains = new CallerGrains(factory, Caller.System(tenant.Id));
        var people = Personas.All.Where(persona => persona.Tenant == tenant && persona.Kind is CallerKind.Member).ToArray();
        foreach (var persona in Personas.All.Where(persona => persona.Tenant == tenant))
        {
            await grains.CallKey<IPrincipalGrain, Task>(PrincipalKey.Of(persona.Id), static principal => principal.Enter());
        }
        ImmutableArray<Member> members = [.. people.Select(persona => new Member { Subject = persona.Id, Name = persona.Id, Email = $"{persona.Id}@example.org", Roles = [persona.Role] })];
        ImmutableArray<RoleHolding> holdings =
        [
            .. people.SelectMany(persona => persona.HeldRoles, (persona, title) =>
                new RoleHolding { Id = DerivedId.Of(SampleTenants.Space, $"{persona.Id}/{title}"), Title = title, Member = persona.Id, From = Always }),
        ];
        SampleLoader.Expect(await grains.CallTenant<IMembersGrain, Task<Outcome>>(roster => roster.Open(tenant.Kind, tenant.Name, members, holdings)), tenant.Key);
        foreach (var program in Personas.All.Where(persona => persona.Tenant == tenant && persona.Kind is CallerKind.Integrator)) await RegisterAsync(grains, program);
    }

    private static async Task RegisterAsync(CallerGrains grains, Persona program)
    {
        var known = await grains.CallTenant<IApiClientsGrain, Task<ApiClientsView>>(clients => clients.Get());
        if (known.Clients.Any(client => client.Subject == program.Id)) return;
        var client = new ApiClient
        {
            Id = DerivedId.Of(SampleTenants.Space, program.Id),
            Subject = program.Id,
            Name = program.Description,
            Scopes = [Scopes.All],
            Expires = DateOnly.FromDateTime(DateTime.UtcNow.AddYears(1)),
        };
        SampleLoader.Expect(await grains.CallTenant<IApiClientsGrain, Task<Outcome>>(clients => clients.Register(client, new WriteRequest())), program.Id);
    }
}
