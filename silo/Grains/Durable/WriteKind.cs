namespace EqualityCloud.Grains.Durable;

internal enum WriteKind
{
    /// <summary>Makes the thing: it must not exist.</summary>
    Create,

    /// <summary>Changes what was read: the version is required.</summary>
    Edit,

    /// <summary>Adds to it: no version.</summary>
    Append,
}
