using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace EqualityCloud.Host.SignIn;

/// <summary>Keeps sessions with the member they belong to, sealed: what the store holds opens nothing without the keys, and an ended session is gone at once.</summary>
internal sealed class SessionStore(IGrainFactory factory, IDataProtectionProvider protection, IHttpContextAccessor requests) : ITicketStore
{
    private const int LongestAgent = 200;

    private readonly IDataProtector _seal = protection.CreateProtector("EqualityCloud.Sessions");

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var subject = ticket.Principal.FindFirst(SignInAdmission.SubjectClaim)!.Value;
        var key = new SessionKey(
            new TenantId(Guid.ParseExact(ticket.Principal.FindFirst(SignInAdmission.TenantClaim)!.Value, "N")), PrincipalKey.IdOf(subject), SecretHash.NewSecret());
        var agent = requests.HttpContext?.Request.Headers.UserAgent.ToString() ?? "";
        var draft = new SessionDraft(Guid.CreateVersion7(), key.Hash, Seal(ticket), SessionTicket.ExpiresAt(ticket.Properties), agent.Length > LongestAgent ? agent[..LongestAgent] : agent);
        var outcome = await CallAsync(key, grain => grain.Start(subject, draft));
        return outcome.Done ? key.ToString() : throw new SignInRefusedException(outcome.Problems[0].Code);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => SessionKey.Parse(key) is { } known
        ? CallAsync(known, grain => grain.Renew(known.Hash, Seal(ticket), SessionTicket.ExpiresAt(ticket.Properties)))
        : Task.CompletedTask;

    public async Task<AuthenticationTicket?> RetrieveAsync(string key) =>
        SessionKey.Parse(key) is { } known && await CallAsync(known, grain => grain.Find(known.Hash)) is { } sealedTicket
            ? TicketSerializer.Default.Deserialize(_seal.Unprotect(WebEncoders.Base64UrlDecode(sealedTicket)))
            : null;

    public Task RemoveAsync(string key) => SessionKey.Parse(key) is { } known ? CallAsync(known, grain => grain.EndByKey(known.Hash)) : Task.CompletedTask;

    private string Seal(AuthenticationTicket ticket) => WebEncoders.Base64UrlEncode(_seal.Protect(TicketSerializer.Default.Serialize(ticket)));

    private Task<T> CallAsync<T>(SessionKey key, Func<ISessionsGrain, Task<T>> call) =>
        new CallerGrains(factory, Caller.System(key.Tenant)).CallKey(key.GrainKey, call);
}
