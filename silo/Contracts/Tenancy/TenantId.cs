namespace EqualityCloud.Contracts.Tenancy;

/// <summary>A council or a regional body, by our own id: GSS codes change with boundaries, this does not.</summary>
[GenerateSerializer, Immutable, Alias("tenancy.tenant-id")]
public readonly record struct TenantId([property: Id(0)] Guid Value)
{
    /// <summary>Those who run the platform: a tenant like any other, so that the rule that keeps councils apart keeps them out too.</summary>
    public static readonly TenantId Platform = new(new Guid("9f6d3a52-7c1e-5b0a-8e44-0c2b7d1a6f90"));

    /// <summary>32 hexadecimal digits: the first part of every key that the tenant owns.</summary>
    public override string ToString() => Value.ToString("N");
}
