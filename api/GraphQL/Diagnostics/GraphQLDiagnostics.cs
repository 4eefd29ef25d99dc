using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace EqualityCloud.GraphQL.Diagnostics;

/// <summary>The names under which a host finds the spans and metrics of the engine.</summary>
public static class GraphQLDiagnostics
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "EqualityCloud.GraphQL";

    internal static ActivitySource Source { get; } = new(Name);

    private static readonly Meter Meter = new(Name);

    internal static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>("graphql.server.operation.duration", "s", "How long operations take.");

    internal static Counter<long> Errors { get; } = Meter.CreateCounter<long>("graphql.server.operation.errors", "{error}", "Errors of answers, by code.");

    internal static UpDownCounter<long> Streams { get; } = Meter.CreateUpDownCounter<long>("graphql.server.subscriptions", "{stream}", "Streams that are open.");
}
