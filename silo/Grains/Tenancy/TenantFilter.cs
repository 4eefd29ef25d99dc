using System.Collections.Concurrent;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tenancy;

/// <summary>Lets a call reach a grain only where its caller may: fail-closed, and for contract interfaces alone.</summary>
/// <remarks>Timer ticks, reminders and the runtime's own calls carry no caller; their interfaces are not contracts. Allocates nothing on the way through.</remarks>
internal sealed class TenantFilter : IIncomingGrainCallFilter
{
    private static readonly ConcurrentDictionary<Type, InterfaceRule> Rules = new();

    public Task Invoke(IIncomingGrainCallContext context)
    {
        var contract = context.InterfaceMethod.DeclaringType;
        var rule = contract is null ? InterfaceRule.Unmarked : Rules.GetOrAdd(contract, InterfaceRule.Of);
        if (!rule.IsContract)
        {
            return context.Invoke();
        }
        if (RequestContext.Get(Caller.ContextKey) is Caller caller
            && (rule.IsTenantKeyed ? TenantKey.Owns(caller.Tenant, context.TargetId.Key.ToString()) : rule.Admits(caller.Kind)))
        {
            return context.Invoke();
        }
        throw new CallRefusedException(context.InterfaceName, context.MethodName);
    }
}
