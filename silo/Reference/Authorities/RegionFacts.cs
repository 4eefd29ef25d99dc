namespace EqualityCloud.Reference.Authorities;

/// <summary>What a region is called and where it lies.</summary>
public static class RegionFacts
{
    /// <summary>The name as the Office for National Statistics writes it.</summary>
    public static string Name(this Region region) => region switch
    {
        Region.NorthEast => "North East",
        Region.NorthWest => "North West",
        Region.YorkshireAndTheHumber => "Yorkshire and The Humber",
        Region.EastMidlands => "East Midlands",
        Region.WestMidlands => "West Midlands",
        Region.EastOfEngland => "East of England",
        Region.London => "London",
        Region.SouthEast => "South East",
        Region.SouthWest => "South West",
        Region.Wales => "Wales",
        Region.Scotland => "Scotland",
        Region.NorthernIreland => "Northern Ireland",
        _ => throw new ArgumentOutOfRangeException(nameof(region)),
    };

    /// <summary>The nation that it lies in.</summary>
    public static Nation Nation(this Region region) => region switch
    {
        Region.Wales => Authorities.Nation.Wales,
        Region.Scotland => Authorities.Nation.Scotland,
        Region.NorthernIreland => Authorities.Nation.NorthernIreland,
        _ => Authorities.Nation.England,
    };
}
