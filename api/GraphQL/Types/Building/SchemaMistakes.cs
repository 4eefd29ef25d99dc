namespace EqualityCloud.GraphQL.Types.Building;

/// <summary>Collects what is wrong with a schema, so that all of it is reported at once.</summary>
internal sealed class SchemaMistakes
{
    private readonly List<string> messages = [];

    public void Add(string message)
    {
        if (!messages.Contains(message)) messages.Add(message);
    }

    public void ThrowIfAny()
    {
        if (messages.Count > 0) throw new SchemaException(messages);
    }
}
