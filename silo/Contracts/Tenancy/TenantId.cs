namespace EqualityCloud.Contracts.Tenancy;

/// <summary>A council or a regional body, by our own id: GSS codes change with boundaries, this does not.</summary>
[GenerateSerializer, Immutable, Alias("tenancy.tenant-id")]
public readonly record struct TenantId([property: Id(0)] Guid Value)
{
    /// <summary>32 hexadecimal digits: the first part of every key that the tenant owns.</summary>
    public override string ToString() => Value.ToString("N");
}
