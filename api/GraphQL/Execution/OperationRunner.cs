using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Runs a plan and writes its answer.</summary>
internal static class OperationRunner
{
    private static readonly object Root = new();

    public static async ValueTask<ResponseStatus> RunAsync(OperationContext context, OperationPlan plan, ErrorWriter errors, GraphQLServerOptions options, TimeProvider clock)
    {
        var output = context.Output;
        output.WriteRaw("{\"data\":"u8);
        var mark = output.Position;
        try
        {
            var isWritten = !plan.Root.HasAsync ? plan.Root.Write(context, Root)
                : plan.Operation.Operation == OperationKind.Mutation ? await RunSeriallyAsync(context, plan, options, clock).ConfigureAwait(false)
                : await RunTogetherAsync(context, plan, options, clock).ConfigureAwait(false);
            if (!isWritten)
            {
                output.Position = mark;
                output.WriteNull();
                context.Return([]);
                context.Incremental?.Discard();
            }
        }
        catch (Exception stop) when (stop is TimeoutException or OperationCanceledException or ResponseTooLargeException)
        {
            output.Position = mark;
            output.WriteNull();
            context.Return([]);
            context.Incremental?.Discard();
            context.Errors.AddForRequest(ErrorWriter.Stopped(stop));
        }
        if (context.Errors.All.Count > 0)
        {
            output.WriteByte((byte)',');
            errors.Write(output, context.Errors.All);
        }
        if (context.ReportedCost is { } cost)
        {
            output.WriteRaw(",\"extensions\":{\"cost\":{\"estimated\":"u8);
            output.WriteNumber(Math.Ceiling(cost));
            output.WriteRaw(",\"limit\":"u8);
            output.WriteNumber(options.MaxCost);
            output.WriteRaw("}}"u8);
        }
        context.Incremental?.EndFirst(output);
        output.WriteByte((byte)'}');
        return ResponseStatus.Executed;
    }

    private static async ValueTask<bool> RunTogetherAsync(OperationContext context, OperationPlan plan, GraphQLServerOptions options, TimeProvider clock)
    {
        var start = new RootStart(context, plan.Root);
        var pending = context.Loop.RunAsync(static state => state.Started = state.Plan.Start(state.Context, Root), start);
        await WaitAsync(pending, context, options, clock).ConfigureAwait(false);
        return plan.Root.WriteStarted(context, start.Started!);
    }

    /// <summary>The fields of a mutation one after the other: each is resolved and written whole before the next begins.</summary>
    private static async ValueTask<bool> RunSeriallyAsync(OperationContext context, OperationPlan plan, GraphQLServerOptions options, TimeProvider clock)
    {
        var started = plan.Root.Begin(Root);
        for (var i = 0; i < plan.Root.Fields.Length; i++)
        {
            var field = plan.Root.Fields[i];
            if (field.Slot >= 0)
            {
                var pending = context.Loop.RunAsync(static state => state.Field.Start(state.Context, Root, state.Started.Slots), (Field: field, Context: context, Started: started));
                await WaitAsync(pending, context, options, clock).ConfigureAwait(false);
            }
            if (!SelectionPlan.WriteField(context, field, started)) return false;
            // What was read before the next change is not to be trusted after it.
            context.Batches.ClearCaches();
        }
        context.Output.WriteByte((byte)'}');
        return true;
    }

    private static Task WaitAsync(Task pending, OperationContext context, GraphQLServerOptions options, TimeProvider clock) =>
        pending.IsCompleted ? pending : pending.WaitAsync(options.ExecutionTimeout, clock, context.CancellationToken);

    private sealed class RootStart(OperationContext context, SelectionPlan plan)
    {
        public OperationContext Context { get; } = context;

        public SelectionPlan Plan { get; } = plan;

        public StartedObject? Started { get; set; }
    }
}
