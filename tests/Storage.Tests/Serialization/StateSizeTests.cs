using System.Diagnostics.Metrics;
using EqualityCloud.Storage.Serialization;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.Tests.Serialization;

public sealed class StateSizeTests
{
    [Theory]
    [InlineData(GrainStateSerializer.AimBytes / 2, 0)]
    [InlineData(GrainStateSerializer.AimBytes + 1, 1)]
    public void Serialize_OverTheAim_IsWarnedOfByIdAlone(int bytes, int warnings)
    {
        var log = new ListLogger();

        new GrainStateSerializer([], log).SerializeToArray(Given.Grain("big/one"), Given.OfSize(bytes));

        Assert.Equal(warnings, log.Lines.Count);
        Assert.All(log.Lines, line => Assert.Contains("sample/big/one", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.DoesNotContain("xxx", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Serialize_OverTheAim_IsCounted()
    {
        var counted = 0L;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument is { Name: "storage.state.large", Meter.Name: "EqualityCloud.Storage" })
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => Interlocked.Add(ref counted, value));
        listener.Start();

        Given.Serializer.SerializeToArray(Given.Grain("big"), Given.OfSize(GrainStateSerializer.AimBytes + 1));

        Assert.True(Interlocked.Read(ref counted) >= 1);
    }

    private sealed class ListLogger : ILogger<GrainStateSerializer>
    {
        internal List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
