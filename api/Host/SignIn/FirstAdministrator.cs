using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.SignIn;

/// <summary>Opens the platform's own list of members with the person that the settings name; where the list is open already the setting does nothing.</summary>
/// <remarks>Everybody else comes in by invitation: the platform's administrators invite the first administrator of a tenant, who invites the rest.</remarks>
internal sealed class FirstAdministrator(HostSettings settings, IGrainFactory factory) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (settings.FirstAdministrator is not { } subject) return;
        var grains = new CallerGrains(factory, Caller.System(TenantId.Platform));
        await grains.CallKey<IPrincipalGrain, Task>(PrincipalKey.Of(subject), static principal => principal.Enter());
        var first = new Member { Subject = subject, Name = subject, Roles = [Roles.PlatformAdministrator] };
        await grains.CallTenant<IMembersGrain, Task<Outcome>>(members => members.Open(TenantKind.Platform, "EqualityCloud", [first], []));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
