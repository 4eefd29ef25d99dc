namespace EqualityCloud.Grains.Tests.Faults;

public enum WriteFault
{
    None,

    /// <summary>Nothing is stored, and the writer is told that it failed.</summary>
    Lost,

    /// <summary>It is stored, and the writer is told that it failed.</summary>
    LandedButFailed,
}
