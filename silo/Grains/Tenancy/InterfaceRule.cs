using System.Reflection;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tenancy;

/// <summary>What the marks on an interface say about who may call it.</summary>
internal sealed record InterfaceRule(bool IsContract, bool IsTenantKeyed, int AdmittedKinds)
{
    /// <summary>A contract without a mark: nobody may call it.</summary>
    public static InterfaceRule Unmarked { get; } = new(IsContract: true, IsTenantKeyed: false, AdmittedKinds: 0);

    public static InterfaceRule Of(Type type)
    {
        if (type.Assembly != typeof(Caller).Assembly)
        {
            return new InterfaceRule(IsContract: false, IsTenantKeyed: false, AdmittedKinds: 0);
        }
        if (type.GetCustomAttribute<TenantKeyedAttribute>() is not null)
        {
            return new InterfaceRule(IsContract: true, IsTenantKeyed: true, AdmittedKinds: 0);
        }
        return type.GetCustomAttribute<SharedAttribute>() is { } shared
            ? new InterfaceRule(IsContract: true, IsTenantKeyed: false, shared.Admits.Aggregate(0, (kinds, kind) => kinds | (1 << (int)kind)))
            : Unmarked;
    }

    public bool Admits(CallerKind kind) => (AdmittedKinds & (1 << (int)kind)) != 0;
}
