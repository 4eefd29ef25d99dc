namespace EqualityCloud.Schema.Scalars;

/// <summary>A code of the Government Statistical Service for an area.</summary>
/// <param name="Code">One of E, W, S and N with eight digits.</param>
public readonly record struct GssCode(string Code);
