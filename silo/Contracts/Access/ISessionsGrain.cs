using System.Collections.Immutable;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Access;

/// <summary>The web sessions of one member of one tenant; its key is made by <see cref="PrincipalKey"/>. An ended session is gone at once.</summary>
[TenantKeyed, Alias("sessions")]
public interface ISessionsGrain : IOutboxSender
{
    /// <summary>Begins a session; beyond the limit the oldest ends. For the product itself.</summary>
    [Alias("start")]
    Task<Outcome> Start(string subject, SessionDraft draft);

    /// <summary>The sealed ticket of a live session; null where it ended. For the product itself; asked at every request.</summary>
    [Alias("find"), AlwaysInterleave]
    Task<string?> Find(string keyHash);

    /// <summary>Replaces the ticket of a live session and says until when it lives. For the product itself.</summary>
    [Alias("renew")]
    Task<Outcome> Renew(string keyHash, string ticket, DateTimeOffset expires);

    /// <summary>Ends the session with that key. For the product itself.</summary>
    [Alias("end-by-key")]
    Task<Outcome> EndByKey(string keyHash);

    /// <summary>The live sessions, newest first; the member's own business, and of who manages members.</summary>
    [Alias("list"), ReadOnly]
    Task<ImmutableArray<SessionView>> List();

    /// <summary>Ends one session.</summary>
    [Alias("end")]
    Task<Outcome> End(Guid session);

    /// <summary>Ends all of them.</summary>
    [Alias("end-all")]
    Task<Outcome> EndAll();
}
