namespace EqualityCloud.Grains.Tests.Faults;

/// <summary>A write that a grain asks for; clearing a state is one too.</summary>
public readonly record struct StorageWrite(int Number, string State, GrainId Grain);
