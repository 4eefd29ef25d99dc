namespace EqualityCloud.Contracts.Tenancy;

/// <summary>What a tenant is; it decides which roles there are in it.</summary>
public enum TenantKind
{
    /// <summary>A council, with strategies of its own.</summary>
    Council,

    /// <summary>A body of several councils: it reads what is released and owns no strategy.</summary>
    RegionalBody,

    /// <summary>Those who run the platform: <see cref="TenantId.Platform"/> and no other.</summary>
    Platform,
}
