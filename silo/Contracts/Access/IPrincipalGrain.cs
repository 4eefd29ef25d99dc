using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Access;

/// <summary>In which tenants to look for a person or program whose token names none; a hint only: the tenant's own lists decide. Its key is a <see cref="PrincipalKey"/>.</summary>
[Shared(CallerKind.System), Alias("principal")]
public interface IPrincipalGrain : IGrainWithStringKey
{
    /// <summary>The tenants that were entered.</summary>
    [Alias("tenants"), ReadOnly]
    Task<ImmutableArray<TenantId>> Tenants();

    /// <summary>Enters the caller's tenant; a second time it changes nothing.</summary>
    [Alias("enter")]
    Task Enter();

    /// <summary>Enters the caller's tenant as the only one; false where another is entered already.</summary>
    [Alias("claim")]
    Task<bool> Claim();

    /// <summary>Takes the caller's tenant out.</summary>
    [Alias("leave")]
    Task Leave();
}
