namespace EqualityCloud.Contracts.Tenancy;

/// <summary>A grain interface that belongs to no tenant; it lists the kinds of caller that it admits.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class SharedAttribute(params CallerKind[] admits) : Attribute
{
    /// <summary>The kinds of caller that pass the filter.</summary>
    public IReadOnlyList<CallerKind> Admits { get; } = admits;
}
