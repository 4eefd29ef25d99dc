namespace EqualityCloud.Contracts.Access;

/// <summary>A session to begin.</summary>
/// <param name="Id">Names it in lists; opens nothing.</param>
/// <param name="KeyHash">The <see cref="SecretHash"/> of the key that the browser holds.</param>
/// <param name="Ticket">What belongs to it, sealed by the host: no grain and no backup can read the tokens within.</param>
/// <param name="Expires">Until when it lives, UTC.</param>
/// <param name="Agent">The browser, as it names itself.</param>
[GenerateSerializer, Immutable, Alias("access.session-draft")]
public sealed record SessionDraft(Guid Id, string KeyHash, string Ticket, DateTimeOffset Expires, string Agent);
