namespace EqualityCloud.GraphQL.Types;

/// <summary>The form in which a caller sent a value.</summary>
public enum ScalarInputKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>A number without fraction or exponent; in variables also one whose fraction is zero.</summary>
    WholeNumber,

    /// <summary>Any other number.</summary>
    FractionalNumber,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A name, which only a literal can be.</summary>
    Enum,

    /// <summary>A list or an object.</summary>
    Structure,
}
