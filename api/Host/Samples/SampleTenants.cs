using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Host.Samples;

/// <summary>The tenants of development mode: three councils whose published documents the sample packs retell, two regional bodies and the platform.</summary>
internal static class SampleTenants
{
    /// <summary>The namespace of everything that development mode names; never change it, ids follow from it.</summary>
    public static readonly Guid Space = new("5e0b1f0c-6d5c-4a36-9f0a-3f6f0f1b7c11");

    public static readonly SampleTenant Stoke = Council("stoke-on-trent", "stoke", "Stoke-on-Trent City Council", "E06000021");

    public static readonly SampleTenant Stockport = Council("stockport", "stockport", "Stockport Metropolitan Borough Council", "E08000007");

    public static readonly SampleTenant Leicester = Council("leicester", "leicester", "Leicester City Council", "E06000016");

    public static readonly SampleTenant WestMidlands = Region("west-midlands", "West Midlands regional body");

    public static readonly SampleTenant NorthWest = Region("north-west", "North West regional body");

    public static readonly SampleTenant Platform = new("platform", TenantId.Platform, TenantKind.Platform, "EqualityCloud", Code: null);

    public static IReadOnlyList<SampleTenant> Councils { get; } = [Stoke, Stockport, Leicester];

    /// <summary>Those that are onboarded; the platform is there by itself.</summary>
    public static IReadOnlyList<SampleTenant> Onboarded { get; } = [.. Councils, WestMidlands, NorthWest];

    public static IReadOnlyList<SampleTenant> All { get; } = [.. Onboarded, Platform];

    private static SampleTenant Council(string name, string key, string title, string code) => new(key, IdOf(name), TenantKind.Council, title, code);

    private static SampleTenant Region(string name, string title) => new(name, IdOf(name), TenantKind.RegionalBody, title, Code: null);

    private static TenantId IdOf(string name) => new(DerivedId.Of(Space, name));
}
