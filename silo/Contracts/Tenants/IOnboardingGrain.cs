using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>The desk that onboards one authority; its key is <see cref="TenantRecordKey.Desk"/>. It admits the platform's administrators and the product itself.</summary>
[TenantKeyed, Alias("tenants.onboarding")]
public interface IOnboardingGrain : IGrainWithStringKey
{
    /// <summary>
    /// Makes the tenant with what the register says, and answers its id. Refused while the authority is a tenant already, or where it no longer exists.
    /// An onboarding that broke off is finished by the next one, under the id that it had begun with.
    /// </summary>
    [Alias("onboard")]
    Task<Outcome> Onboard(OnboardingRequest request, TenantId id);

    /// <summary>The id of the tenant that the authority is, or was last; null where it is none, and at the desk of a former code. Admits the product itself.</summary>
    [Alias("find"), ReadOnly]
    Task<Guid?> Find();
}
