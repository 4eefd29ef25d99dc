namespace EqualityCloud.Contracts.Tenancy;

/// <summary>The keys of grains that a tenant owns: <c>tenant</c> or <c>tenant/rest</c>.</summary>
public static class TenantKey
{
    private const int TenantLength = 32;

    /// <summary>The key of the tenant's own grain of a kind.</summary>
    public static string Of(TenantId tenant) => tenant.ToString();

    /// <summary>The key of one thing of the tenant.</summary>
    public static string Of(TenantId tenant, Guid id) => string.Create(TenantLength * 2 + 1, (tenant.Value, id), static (span, parts) =>
    {
        parts.Value.TryFormat(span, out _, "N");
        span[TenantLength] = '/';
        parts.id.TryFormat(span[(TenantLength + 1)..], out _, "N");
    });

    /// <summary>The key of a page of one thing of the tenant; pages count from 0.</summary>
    public static string Page(string headKey, int page) => $"{headKey}/{page}";

    /// <summary>The tenant that a key belongs to.</summary>
    /// <exception cref="FormatException">The key begins with no tenant.</exception>
    public static TenantId TenantOf(ReadOnlySpan<char> key) =>
        key.Length >= TenantLength && (key.Length == TenantLength || key[TenantLength] == '/')
            ? new TenantId(Guid.ParseExact(key[..TenantLength], "N"))
            : throw new FormatException("The key does not begin with a tenant.");

    /// <summary>The id after the tenant.</summary>
    /// <exception cref="FormatException">The key has no such part.</exception>
    public static Guid IdOf(ReadOnlySpan<char> key) => Guid.ParseExact(key.Slice(TenantLength + 1, TenantLength), "N");

    /// <summary>Whether a key belongs to the tenant; allocates nothing.</summary>
    public static bool Owns(TenantId tenant, ReadOnlySpan<char> key)
    {
        Span<char> expected = stackalloc char[TenantLength];
        tenant.Value.TryFormat(expected, out _, "N");
        return key.StartsWith(expected, StringComparison.Ordinal) && (key.Length == TenantLength || key[TenantLength] == '/');
    }
}
