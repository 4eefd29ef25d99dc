namespace EqualityCloud.Reference.Authorities;

/// <summary>A nation of the United Kingdom. Equality duties differ by nation.</summary>
public enum Nation
{
    /// <summary>England.</summary>
    England,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
