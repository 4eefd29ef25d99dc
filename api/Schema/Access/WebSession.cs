using EqualityCloud.Contracts.Access;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>A live sign-in of the caller's in a browser.</summary>
public sealed class WebSession(SessionView view)
{
    /// <summary>Names it.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>When somebody signed in.</summary>
    public DateTimeOffset StartedAt => view.StartedAt;

    /// <summary>Until when it lives.</summary>
    public DateTimeOffset Expires => view.Expires;

    /// <summary>The browser, as it names itself.</summary>
    public string Agent => view.Agent;
}
