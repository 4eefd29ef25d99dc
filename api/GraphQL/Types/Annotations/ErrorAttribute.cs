namespace EqualityCloud.GraphQL.Types;

/// <summary>Declares that a mutation can answer with this typed user error in its payload.</summary>
/// <param name="errorType">The error class or exception.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>The error class or exception.</summary>
    public Type ErrorType { get; } = errorType;
}
