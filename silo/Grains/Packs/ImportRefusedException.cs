using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Packs;

/// <summary>A step of an import that will be refused however often it is tried.</summary>
[GenerateSerializer, Alias("packs.import-refused")]
internal sealed class ImportRefusedException(string code, string message) : Exception(message), ICodedFault
{
    [Id(0)] public string Code { get; } = code;
}
