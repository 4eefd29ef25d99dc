using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Tests.Incremental;

/// <summary>The schema of the examples in the proposal, and what it takes to fail.</summary>
[QueryType]
public static partial class FilmQueries
{
    public static Person GetPerson() => new("Luke Skywalker");

    public static Orphan? GetBroken() => new("Rey");
}

public sealed record Person(string Name);

public sealed record Orphan(string Name)
{
    public Planet Home { get; } = new("Jakku", "arid");

    public string Mother => Name.Length > 0 ? throw new GraphQLException(ErrorBuilder.New().SetMessage("It is not known.").SetCode("UNKNOWN").Build()) : Name;
}

public sealed record Planet(string Name, string Climate);

public sealed record Film(string Title)
{
    /// <summary>Nobody has seen the lost one.</summary>
    public string Seen => Title == "Lost" ? throw new GraphQLException(ErrorBuilder.New().SetMessage("It is lost.").SetCode("LOST").Build()) : "yes";
}

[ObjectType<Person>]
public static partial class PersonFields
{
    public static Planet HomeWorld() => new("Tatooine", "arid");

    public static IReadOnlyList<Film> Films() => [new("A New Hope"), new("The Empire Strikes Back"), new("Return of the Jedi")];

    public static IReadOnlyList<Film> Lost() => [new("Pilot"), new("Lost"), new("Found")];

    /// <summary>More than are delivered together.</summary>
    public static IEnumerable<int> Numbers() => Enumerable.Range(1, 60);

    public static string Mother() => throw new GraphQLException(ErrorBuilder.New().SetMessage("It is not known.").SetCode("UNKNOWN").Build());

    public static Task<string> GetShipAsync() => Task.FromResult("X-wing");
}
