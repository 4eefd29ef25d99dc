namespace EqualityCloud.GraphQL.Types;

/// <summary>Sets what selecting this field adds to the static cost of an operation.</summary>
/// <param name="weight">The cost of one occurrence; the cost of its children comes on top.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost of one occurrence.</summary>
    public double Weight { get; } = weight;
}
