namespace Orleans;

/// <summary>Marks a type that travels in grain calls; under Orleans its serialiser is generated.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class GenerateSerializerAttribute : Attribute;
