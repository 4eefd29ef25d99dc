namespace EqualityCloud.GraphQL.Types;

/// <summary>A scalar whose values are of one C# type.</summary>
/// <typeparam name="T">The C# type.</typeparam>
/// <param name="name">The name in the schema.</param>
/// <param name="description">What its values are, in Markdown.</param>
/// <param name="specifiedBy">The address of the text that specifies the values.</param>
public abstract class ScalarType<T>(string name, string? description = null, string? specifiedBy = null) : ScalarType(name, description, specifiedBy)
    where T : notnull
{
    /// <inheritdoc />
    public sealed override Type RuntimeType => typeof(T);

    /// <summary>Reads a value that a caller sent as a literal or a variable.</summary>
    /// <param name="input">What was sent, never null.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where it is no value of this scalar.</returns>
    public abstract bool TryRead(ScalarInput input, out T value);

    /// <summary>Writes a value of an answer.</summary>
    /// <exception cref="GraphQLException">The value cannot be shown, such as an infinite number.</exception>
    public abstract void Write(JsonOutput output, T value);

    internal sealed override bool TryRead(ScalarInput input, out object? value)
    {
        var isRead = TryRead(input, out T read);
        value = isRead ? read : null;
        return isRead;
    }

    internal sealed override void WriteBoxed(JsonOutput output, object value) => Write(output, (T)value);
}
