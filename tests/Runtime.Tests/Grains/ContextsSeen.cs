namespace EqualityCloud.Runtime.Tests.Grains;

[GenerateSerializer, Immutable, Alias("runtime-tests.contexts-seen")]
public sealed record ContextsSeen(bool Before, bool After, bool Escaped);
