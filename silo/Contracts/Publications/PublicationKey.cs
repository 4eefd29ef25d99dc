using System.Globalization;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Publications;

/// <summary>The keys of what belongs to a council's publication.</summary>
public static class PublicationKey
{
    /// <summary>The key of a page of an edition; pages count from 0.</summary>
    public static string Page(TenantId council, int edition, int page) => TenantKey.Page($"{TenantKey.Of(council)}/{edition.ToString(CultureInfo.InvariantCulture)}", page);
}
