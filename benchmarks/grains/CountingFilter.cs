namespace EqualityCloud.Benchmarks.Grains;

/// <summary>A filter of the kind that the product has: it looks at the call and its caller, and lets it pass.</summary>
internal sealed class CountingFilter : IIncomingGrainCallFilter
{
    public static long Passed { get; private set; }

    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.InterfaceMethod.DeclaringType == typeof(IReadGrain) && RequestContext.Get("tenant") is not string)
        {
            throw new UnauthorizedAccessException();
        }

        Passed++;
        return context.Invoke();
    }
}
