using EqualityCloud.Contracts.Storage;
using EqualityCloud.Storage.Serialization;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Serialization;

/// <summary>
/// What releases have stored keeps loading. <c>samples/</c> has a file for each shape that a release wrote, <c>alias.v1.json</c>,
/// and beside it what today's release makes of it, <c>alias.v1.now.json</c>. A sample is never changed; where only its
/// <c>.now</c> differs, read the difference and accept it by running the tests with EQUALITYCLOUD_ACCEPT=1.
/// </summary>
public sealed class StoredSampleTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../samples"));

    /// <summary>Every stored type of the tests, by alias; the product's own are listed by the tests of its grains in the same way.</summary>
    private static readonly Dictionary<string, Func<byte[], byte[]>> Stored = new()
    {
        ["test.sample"] = Reload<SampleState>,
        ["test.step"] = Reload<SampleStep>,
        ["test.evolving"] = Reload<EvolvingNow>,
    };

    private static readonly GrainStateSerializer Serializer = new(
        [
            new StateUpgrade("test.evolving", 1, data =>
            {
                data["title"] = data["name"]?.DeepClone();
                return data;
            }),
        ],
        NullLogger<GrainStateSerializer>.Instance);

    public static TheoryData<string> Samples() => [.. Files()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_OfARelease_LoadsAsItDid(string file)
    {
        var now = Stored[AliasOf(file)](File.ReadAllBytes(Path.Combine(Folder, file)));

        var expected = Path.Combine(Folder, Path.ChangeExtension(file, ".now.json"));
        if (Environment.GetEnvironmentVariable("EQUALITYCLOUD_ACCEPT") == "1")
        {
            File.WriteAllBytes(expected, [.. now, (byte)'\n']);
        }

        Assert.Equal(File.ReadAllText(expected).TrimEnd('\n'), System.Text.Encoding.UTF8.GetString(now));
    }

    [Fact]
    public void Samples_OfEveryStoredType_AreThere()
    {
        Assert.Equal(Stored.Keys.Order(), Files().Select(AliasOf).Distinct().Order());
    }

    private static string[] Files() =>
        [.. Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Where(file => !file.EndsWith(".now.json", StringComparison.Ordinal)).Order()];

    private static string AliasOf(string file) => file[..file.LastIndexOf(".v", StringComparison.Ordinal)];

    private static byte[] Reload<T>(byte[] stored) =>
        Serializer.SerializeToArray(Given.Grain("sample"), Serializer.Deserialize<T>(Given.Grain("sample"), stored));
}
