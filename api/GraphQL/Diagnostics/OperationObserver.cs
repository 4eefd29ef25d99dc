using System.Diagnostics;
using EqualityCloud.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.GraphQL.Diagnostics;

/// <summary>Spans, metrics and the log of slow operations. It never sees the values of variables.</summary>
internal sealed class OperationObserver(GraphQLServerOptions options, ILogger logger, TimeProvider clock)
{
    public long Start(PreparedOperation operation, out Activity? activity)
    {
        activity = null;
        if (GraphQLDiagnostics.Source.HasListeners())
        {
            activity = GraphQLDiagnostics.Source.StartActivity($"{operation.Kind} {operation.Name}".TrimEnd());
            activity?.SetTag("graphql.operation.type", operation.Kind).SetTag("graphql.operation.name", operation.Name);
        }
        return clock.GetTimestamp();
    }

    public void End(PreparedOperation operation, long started, Activity? activity, ResponseStatus status, int errors)
    {
        var elapsed = clock.GetElapsedTime(started);
        if (GraphQLDiagnostics.Duration.Enabled)
        {
            // The name is the client's to choose, so it is no tag of a metric: it would make as many series as an attacker likes.
            GraphQLDiagnostics.Duration.Record(
                elapsed.TotalSeconds,
                new KeyValuePair<string, object?>("graphql.operation.type", operation.Kind),
                new KeyValuePair<string, object?>("graphql.outcome", status == ResponseStatus.Executed && errors == 0 ? "ok" : "error"));
        }
        if (activity is not null)
        {
            if (status != ResponseStatus.Executed || errors > 0) activity.SetStatus(ActivityStatusCode.Error);
            activity.SetTag("graphql.errors", errors);
            activity.Dispose();
        }
        if (elapsed >= options.SlowOperation)
        {
            logger.LogWarning("Slow {Kind} {OperationName} took {Milliseconds} ms: {Document}", operation.Kind, operation.Name, (long)elapsed.TotalMilliseconds, operation.DocumentForLog());
        }
    }
}
