namespace EqualityCloud.Grains.Tenancy;

/// <summary>A call reached the filter without a caller, or with one of another tenant. From outside it looks like "not found".</summary>
[GenerateSerializer, Alias("tenancy.call-refused")]
public sealed class CallRefusedException : Exception
{
    /// <summary>Without a message.</summary>
    public CallRefusedException()
    {
    }

    /// <summary>With a message.</summary>
    public CallRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public CallRefusedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With the method that was called; never with its key.</summary>
    public CallRefusedException(string interfaceName, string methodName)
        : base($"{interfaceName}.{methodName} was called without a caller who may.")
    {
    }
}
