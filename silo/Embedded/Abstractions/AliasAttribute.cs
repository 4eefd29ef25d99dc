namespace Orleans;

/// <summary>Names a type, interface or method on the wire, so that it can be renamed or moved in code.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class AliasAttribute(string alias) : Attribute
{
    /// <summary>The name, unique within the product (types) or the interface (methods).</summary>
    public string Alias { get; } = alias;
}
