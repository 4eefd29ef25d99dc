using EqualityCloud.Contracts.Councils;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Scalars;

namespace EqualityCloud.Schema.Councils;

/// <summary>A council: its profile, its strategies and its metrics.</summary>
public sealed class Council(CouncilView view)
{
    /// <summary>Its id.</summary>
    [ID]
    public Guid Id => view.Id;

    /// <summary>Its revision, for edits.</summary>
    public int Version => view.Version;

    /// <summary>Its name.</summary>
    public string Name => view.Profile.Name;

    /// <summary>The GSS code of its area that is current now; null where none is known.</summary>
    public GssCode? Code => view.Profile.AreaCodes.FirstOrDefault(area => area.ValidTo is null) is { } area ? new GssCode(area.Code) : null;

    /// <summary>Unitary authority, metropolitan district and so on.</summary>
    public string Type => view.Profile.Type;

    /// <summary>Region of England, or the nation.</summary>
    public string Region => view.Profile.Region;

    /// <summary>All of its profile, as an edit takes it.</summary>
    public CouncilProfile Profile => view.Profile;

    [GraphQLIgnore]
    internal CouncilView View => view;
}
