namespace EqualityCloud.GraphQL.Execution;

/// <summary>A value within JSON that does not fit its type: where it stands, and why it does not.</summary>
internal sealed class MisfitException(string path, string message) : Exception(message)
{
    /// <summary>As it continues the variable's name: <c>.details.due</c>, <c>[2].key</c>.</summary>
    public string Path => path;

    /// <summary>The same seen from one step further out.</summary>
    public MisfitException Under(string step) => new(step + path, Message);
}
