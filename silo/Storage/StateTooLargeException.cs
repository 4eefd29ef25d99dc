using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Storage;

/// <summary>A state is over the hard limit. Nothing was written: what grows must be paged.</summary>
[GenerateSerializer, Alias("storage.state-too-large")]
public sealed class StateTooLargeException(GrainId grain, int bytes, int limit)
    : StorageException(StorageErrorCodes.StateTooLarge, $"The state of {grain} is {bytes} bytes; the limit is {limit}."), ICodedFault
{
    /// <summary>Whose state it is.</summary>
    [Id(0)]
    public GrainId Grain { get; } = grain;

    /// <summary>Its size as it would be stored.</summary>
    [Id(1)]
    public int Bytes { get; } = bytes;
}
