namespace Orleans.Runtime;

/// <summary>A limit of the runtime is reached, such as the number of calls that may wait for one grain; trying later may succeed.</summary>
public sealed class LimitExceededException : OrleansException
{
    /// <summary>Without details.</summary>
    public LimitExceededException()
        : base("Limit exceeded")
    {
    }

    /// <summary>With a message.</summary>
    public LimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public LimitExceededException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>With the limit, the count that broke it and where.</summary>
    public LimitExceededException(string limitName, int current, int threshold, object extraInfo)
        : base($"Limit exceeded: {limitName}, current {current}, threshold {threshold}, {extraInfo}")
    {
    }
}
