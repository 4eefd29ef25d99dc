namespace EqualityCloud.GraphQL.Types;

internal sealed class DirectiveType(string name, string? description, string[] locations)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public string[] Locations { get; } = locations;

    public bool IsRepeatable { get; init; }

    public InputValue[] Arguments { get; init; } = [];

    public InputValue? FindArgument(string argument) => Array.Find(Arguments, candidate => candidate.Name == argument);
}
