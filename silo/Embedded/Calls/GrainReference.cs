using Orleans.Runtime;

namespace EqualityCloud.Embedded.Calls;

/// <summary>The base of generated references.</summary>
internal abstract class GrainReference : IAddressable
{
    /// <summary>Which grain it names.</summary>
    internal GrainId GrainId { get; init; }
}
