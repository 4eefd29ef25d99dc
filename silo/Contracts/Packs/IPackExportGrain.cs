using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Packs;

/// <summary>Writes a strategy as a pack; its key is the strategy's.</summary>
[TenantKeyed, Alias("pack-export")]
public interface IPackExportGrain : IGrainWithStringKey
{
    /// <summary>The pack as JSON; null where there is no such strategy.</summary>
    [Alias("export")]
    Task<string?> Export();
}
