using System.IO.Compression;
using System.Text;

namespace EqualityCloud.Grains.Packs;

/// <summary>The pack that an import works through; apart from its progress, which is written at each step. Compressed, since a pack is long and repeats itself.</summary>
[GenerateSerializer, Immutable, Alias("packs.text-state")]
internal sealed record PackTextState
{
    /// <summary>The text as it was stored before it was compressed; an import that began then ends with it.</summary>
    [Id(0)] public string Json { get; init; } = "";

    /// <summary>Brotli, base64.</summary>
    [Id(1)] public string Compressed { get; init; } = "";

    public static PackTextState Of(string json)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Fastest))
        {
            brotli.Write(Encoding.UTF8.GetBytes(json));
        }
        return new PackTextState { Compressed = Convert.ToBase64String(compressed.ToArray()) };
    }

    public string Read()
    {
        if (Compressed.Length == 0)
        {
            return Json;
        }
        using var reader = new StreamReader(new BrotliStream(new MemoryStream(Convert.FromBase64String(Compressed)), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
