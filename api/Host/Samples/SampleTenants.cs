using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Host.Samples;

/// <summary>The tenants of development mode: three councils whose published documents the sample packs retell, two regional bodies and the platform.</summary>
internal static class SampleTenants
{
    /// <summary>The namespace of everything that development mode names; never change it, ids follow from it.</summary>
    public static readonly Guid Space = new("5e0b1f0c-6d5c-4a36-9f0a-3f6f0f1b7c11");

    public static readonly SampleTenant Stoke = Council("stoke-on-trent", "stoke", "Stoke-on-Trent City Council", "Unitary authority", "West Midlands", "E06000021");

    public static readonly SampleTenant Stockport = Council("stockport", "stockport", "Stockport Metropolitan Borough Council", "Metropolitan district", "North West", "E08000007");

    public static readonly SampleTenant Leicester = Council("leicester", "leicester", "Leicester City Council", "Unitary authority", "East Midlands", "E06000016");

    public static readonly SampleTenant WestMidlands = Region("west-midlands", "West Midlands regional body");

    public static readonly SampleTenant NorthWest = Region("north-west", "North West regional body");

    public static readonly SampleTenant Platform = new("platform", TenantId.Platform, TenantKind.Platform, "EqualityCloud", Profile: null);

    public static IReadOnlyList<SampleTenant> Councils { get; } = [Stoke, Stockport, Leicester];

    public static IReadOnlyList<SampleTenant> All { get; } = [.. Councils, WestMidlands, NorthWest, Platform];

    private static SampleTenant Council(string name, string key, string title, string type, string region, string code) => new(
        key,
        IdOf(name),
        TenantKind.Council,
        title,
        new CouncilProfile { Name = title, Type = type, Region = region, AreaCodes = [new AreaCode { Code = code }] });

    private static SampleTenant Region(string name, string title) => new(name, IdOf(name), TenantKind.RegionalBody, title, Profile: null);

    private static TenantId IdOf(string name) => new(DerivedId.Of(Space, name));
}
