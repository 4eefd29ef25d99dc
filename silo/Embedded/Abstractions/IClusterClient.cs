namespace Orleans;

/// <summary>The grain factory that a client of the silo is given; in a co-hosted silo the same thing.</summary>
public interface IClusterClient : IGrainFactory;
