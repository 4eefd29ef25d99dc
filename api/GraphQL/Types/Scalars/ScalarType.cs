namespace EqualityCloud.GraphQL.Types;

/// <summary>A leaf type with values of its own. Derive from <see cref="ScalarType{T}"/>.</summary>
public abstract class ScalarType : NamedType
{
    private protected ScalarType(string name, string? description, string? specifiedBy) : base(name, description) => SpecifiedBy = specifiedBy;

    /// <summary>The address of the text that specifies the values.</summary>
    public string? SpecifiedBy { get; }

    /// <summary>The C# type that the scalar stands for.</summary>
    public abstract Type RuntimeType { get; }

    /// <summary>Reads a value a caller sent; false where it is none of this scalar.</summary>
    internal abstract bool TryRead(ScalarInput input, out object? value);

    internal abstract void WriteBoxed(JsonOutput output, object value);
}
