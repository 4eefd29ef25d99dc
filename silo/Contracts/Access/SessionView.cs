namespace EqualityCloud.Contracts.Access;

/// <summary>A live session, as its owner sees it.</summary>
/// <param name="Id">Names it.</param>
/// <param name="StartedAt">When somebody signed in, UTC.</param>
/// <param name="Expires">Until when it lives, UTC.</param>
/// <param name="Agent">The browser, as it names itself.</param>
[GenerateSerializer, Immutable, Alias("access.session-view")]
public sealed record SessionView(Guid Id, DateTimeOffset StartedAt, DateTimeOffset Expires, string Agent);
