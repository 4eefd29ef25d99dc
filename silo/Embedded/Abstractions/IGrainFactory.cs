namespace Orleans;

/// <summary>Makes references to grains. A reference costs nothing until it is called: the first call activates the grain.</summary>
public interface IGrainFactory
{
    /// <summary>A reference to the grain of that key.</summary>
    /// <exception cref="ArgumentException">No grain class, or several, implement the interface and no prefix picks one.</exception>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;
}
