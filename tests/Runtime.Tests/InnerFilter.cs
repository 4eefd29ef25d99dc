namespace EqualityCloud.Runtime.Tests;

/// <summary>Runs inside <see cref="OuterFilter"/>, and hands the grain what the call asks for.</summary>
public sealed class InnerFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (RequestContext.Get("add") is string added) RequestContext.Set("added", added);
        OuterFilter.Seen.Enqueue(new SeenCall(
            "inner", context.InterfaceName, context.MethodName, context.ImplementationMethod.DeclaringType!.Name, context.TargetId, context.SourceId,
            RequestContext.Get("caller"), null));
        return context.Invoke();
    }
}
