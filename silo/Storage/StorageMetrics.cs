using System.Diagnostics.Metrics;

namespace EqualityCloud.Storage;

/// <summary>What storage counts about itself, for any listener of the meter <c>EqualityCloud.Storage</c>.</summary>
internal static class StorageMetrics
{
    private static readonly Meter Meter = new("EqualityCloud.Storage");

    internal static readonly Histogram<int> StateBytes = Meter.CreateHistogram<int>("storage.state.size", "By", "Size of written states.");

    internal static readonly Counter<long> LargeStates = Meter.CreateCounter<long>("storage.state.large", description: "Writes of states over the size to aim for.");

    internal static readonly Histogram<int> WritesPerCommit = Meter.CreateHistogram<int>("storage.commit.writes", description: "Writes that shared one commit.");

    internal static readonly Counter<long> FailedCommits = Meter.CreateCounter<long>("storage.commit.failed", description: "Commits that failed every write in them.");
}
