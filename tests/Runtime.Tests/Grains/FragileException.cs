namespace EqualityCloud.Runtime.Tests.Grains;

[GenerateSerializer, Alias("runtime-tests.fragile-exception")]
public sealed class FragileException(string message) : Exception(message);
