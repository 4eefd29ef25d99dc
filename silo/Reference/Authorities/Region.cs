namespace EqualityCloud.Reference.Authorities;

/// <summary>A region of England, or one of the other nations whole.</summary>
public enum Region
{
    /// <summary>North East.</summary>
    NorthEast,

    /// <summary>North West.</summary>
    NorthWest,

    /// <summary>Yorkshire and The Humber.</summary>
    YorkshireAndTheHumber,

    /// <summary>East Midlands.</summary>
    EastMidlands,

    /// <summary>West Midlands.</summary>
    WestMidlands,

    /// <summary>East of England.</summary>
    EastOfEngland,

    /// <summary>London.</summary>
    London,

    /// <summary>South East.</summary>
    SouthEast,

    /// <summary>South West.</summary>
    SouthWest,

    /// <summary>Wales.</summary>
    Wales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
