namespace EqualityCloud.Formats.Observations;

/// <summary>Whether figures may still change.</summary>
public enum ObservationFinality
{
    Provisional,
    Final,
}
