using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

using EqualityCloud.Grains.Durable;
using EqualityCloud.Storage.Serialization;

using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Grains.Tests.StoredSamples;

/// <summary>
/// What releases have stored keeps loading. Beside this file lies, for each shape that a state has had, what was stored, <c>alias.v1.json</c>,
/// <c>alias.v2.json</c>, and what today's grains make of it, <c>alias.v1.now.json</c>. A sample of a release is never changed. A new shape gets its
/// sample by running the tests with EQUALITYCLOUD_ACCEPT=1, which also accepts a changed <c>.now</c>: read the difference first.
/// </summary>
public sealed class StoredSampleTests
{
    private static readonly GrainId Sample = GrainId.Create("sample", "sample");

    private static readonly string Folder = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../StoredSamples"));

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("EQUALITYCLOUD_ACCEPT") == "1";

    private static readonly GrainStateSerializer Serializer = new([], NullLogger<GrainStateSerializer>.Instance);

    /// <summary>Every state that a grain of the product keeps, by alias.</summary>
    private static readonly Dictionary<string, Type> States = typeof(DurableState).Assembly.GetTypes()
        .Where(type => typeof(Grain).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(type => type.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
        .Select(parameter => parameter.ParameterType)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPersistentState<>))
        .Select(type => type.GetGenericArguments()[0])
        .Distinct()
        .ToDictionary(type => type.GetCustomAttribute<AliasAttribute>(inherit: false)!.Alias);

    static StoredSampleTests()
    {
        foreach (var (alias, type) in Accepts ? States : [])
        {
            if (!IsCovered(alias))
            {
                File.WriteAllBytes(Path.Combine(Folder, $"{alias}.v{SamplesOf(alias).Length + 1}.json"), [.. Stored(type, Filled.Of(type)), (byte)'\n']);
            }
        }
    }

    public static TheoryData<string> Aliases => [.. States.Keys.Order()];

    [Theory]
    [MemberData(nameof(Aliases))]
    public void State_AsAReleaseStoredIt_LoadsWithAllThatItSaid(string alias)
    {
        Assert.NotEmpty(SamplesOf(alias));
        foreach (var file in SamplesOf(alias))
        {
            var now = Encoding.UTF8.GetString(Reloaded(States[alias], File.ReadAllBytes(file)));
            var expected = Path.ChangeExtension(file, ".now.json");
            if (Accepts)
            {
                File.WriteAllText(expected, now + "\n");
            }
            Assert.Equal(File.ReadAllText(expected).TrimEnd('\n'), now);
        }
    }

    [Theory]
    [MemberData(nameof(Aliases))]
    public void State_OfTodaysShape_IsCoveredByItsNewestSample(string alias) =>
        Assert.True(IsCovered(alias), $"{alias} has members that no sample holds: run with EQUALITYCLOUD_ACCEPT=1 and commit what it writes.");

    [Fact]
    public void Samples_OfStatesThatNoGrainKeeps_AreNotThere() =>
        Assert.Empty(Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileName(file).Split(".v")[0]).Distinct().Except(States.Keys));

    /// <summary>Oldest first.</summary>
    private static string[] SamplesOf(string alias) =>
        [.. Directory.GetFiles(Folder, $"{alias}.v*.json").Where(file => !file.EndsWith(".now.json", StringComparison.Ordinal)).OrderBy(file => file.Length).ThenBy(file => file, StringComparer.Ordinal)];

    private static bool IsCovered(string alias)
    {
        if (SamplesOf(alias) is not [.., var newest])
        {
            return false;
        }
        var today = JsonNode.Parse(Stored(States[alias], Filled.Of(States[alias])));
        return Paths(today, "").SequenceEqual(Paths(JsonNode.Parse(File.ReadAllBytes(newest)), ""));
    }

    private static byte[] Stored(Type type, object state) =>
        (byte[])typeof(GrainStateSerializer).GetMethod(nameof(GrainStateSerializer.SerializeToArray))!.MakeGenericMethod(type).Invoke(Serializer, [Sample, state])!;

    private static byte[] Reloaded(Type type, byte[] stored) =>
        (byte[])typeof(StoredSampleTests).GetMethod(nameof(Reload), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [stored])!;

    private static byte[] Reload<T>(byte[] stored) => Serializer.SerializeToArray(Sample, Serializer.Deserialize<T>(Sample, stored));

    /// <summary>The paths of all members that hold something.</summary>
    private static IEnumerable<string> Paths(JsonNode? node, string at) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value, $"{at}.{member.Key}")),
        JsonArray items => items.SelectMany((item, i) => Paths(item, $"{at}[{i}]")),
        null => [],
        _ => [at],
    };
}
