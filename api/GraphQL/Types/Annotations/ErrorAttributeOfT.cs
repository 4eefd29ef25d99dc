namespace EqualityCloud.GraphQL.Types;

/// <summary>Declares that a mutation can answer with this typed user error in its payload.</summary>
/// <remarks>
/// <typeparamref name="TError"/> is the exception itself, or a class with a static <c>CreateErrorFrom(TException)</c>,
/// or a class with a constructor that takes the exception.
/// </remarks>
/// <typeparam name="TError">The error class or exception.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError> : ErrorAttribute
{
    /// <summary>Declares the error.</summary>
    public ErrorAttribute() : base(typeof(TError))
    {
    }
}
