using System.Reflection;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tenancy;
using EqualityCloud.Grains.Tests.StoredSamples;
using EqualityCloud.Storage;
using EqualityCloud.Storage.Serialization;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

using Orleans.Serialization;

namespace EqualityCloud.Grains.Tests;

/// <summary>What goes from silo to silo arrives with all that it said: one silo alone, as in the other tests, serialises none of what its grains tell each other.</summary>
public sealed class WireTests
{
    private static readonly Serializer Wire = new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();

    private static readonly GrainStateSerializer Text = new([], NullLogger<GrainStateSerializer>.Instance);

    private static readonly Dictionary<string, Type> Types = new[] { typeof(Caller).Assembly, typeof(GrainsRegistration).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false) && type is { IsAbstract: false, IsEnum: false } && !typeof(Exception).IsAssignableFrom(type))
        .ToDictionary(type => type.GetCustomAttribute<AliasAttribute>(inherit: false)!.Alias);

    public static TheoryData<string> Aliases => [.. Types.Keys.Order()];

    [Theory]
    [MemberData(nameof(Aliases))]
    public void Value_OfEachMessageAndState_ArrivesAsItWasSent(string alias)
    {
        var sent = Filled.Of(Types[alias]);

        var arrived = Wire.Deserialize<object>(Wire.SerializeToArray(sent))!;

        Assert.Equal(TextOf(sent), TextOf(arrived));
    }

    [Fact]
    public void Fault_WithACode_ArrivesWithIt()
    {
        var sent = new OrleansException("Not written.", new StateTooLargeException(GrainId.Create("metric", "any"), 7, 5));

        var arrived = Assert.IsType<StateTooLargeException>(Wire.Deserialize<Exception>(Wire.SerializeToArray<Exception>(sent))!.InnerException);

        Assert.Equal((sent.InnerException!.Message, StorageErrorCodes.StateTooLarge, "metric/any", 7), (arrived.Message, arrived.Code, $"{arrived.Grain}", arrived.Bytes));
    }

    [Fact]
    public void Refusal_ArrivesAsSuch() => Assert.IsType<CallRefusedException>(Wire.Deserialize<Exception>(Wire.SerializeToArray<Exception>(new CallRefusedException("IGrain", "Method"))));

    private static string TextOf(object value) => System.Text.Encoding.UTF8.GetString((byte[])typeof(GrainStateSerializer)
        .GetMethod(nameof(GrainStateSerializer.SerializeToArray))!.MakeGenericMethod(value.GetType()).Invoke(Text, [GrainId.Create("sample", "sample"), value])!);
}
