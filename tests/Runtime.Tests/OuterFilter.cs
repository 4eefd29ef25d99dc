using System.Collections.Concurrent;

namespace EqualityCloud.Runtime.Tests;

/// <summary>Notes every call, and does what a call's request context asks of it.</summary>
public sealed class OuterFilter : IIncomingGrainCallFilter
{
    public static ConcurrentQueue<SeenCall> Seen { get; } = new();

    public static IReadOnlyList<SeenCall> SeenOf(string key) => [.. Seen.Where(call => call.Target.Key.ToString() == key)];

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (RequestContext.Get("refuse") is string reason) throw new UnauthorizedAccessException(reason);

        await context.Invoke();
        Seen.Enqueue(new SeenCall(
            "outer", context.InterfaceName, context.MethodName, context.ImplementationMethod.DeclaringType!.Name, context.TargetId, context.SourceId,
            RequestContext.Get("caller"), context.Result));
        if (RequestContext.Get("answer") is string answer) context.Result = answer;
    }
}
