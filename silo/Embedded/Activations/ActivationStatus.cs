namespace EqualityCloud.Embedded.Activations;

/// <summary>Where an activation is in its life; it only moves forward.</summary>
internal enum ActivationStatus : byte
{
    Created,
    Activating,
    Active,
    Deactivating,
    Gone,
}
