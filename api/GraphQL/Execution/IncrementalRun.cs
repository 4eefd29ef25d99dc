namespace EqualityCloud.GraphQL.Execution;

/// <summary>How the parts of an operation are executed: within the time that the server allows for each.</summary>
internal sealed class IncrementalRun(ErrorWriter errors, GraphQLServerOptions options, TimeProvider clock)
{
    public ErrorWriter Errors { get; } = errors;

    /// <summary>Resolves and writes the fields of an object.</summary>
    /// <returns>False where a null came up to it.</returns>
    public async ValueTask<bool> WriteAsync(OperationContext context, SelectionPlan plan, object parent)
    {
        if (!plan.HasAsync) return plan.Write(context, parent);
        StartedObject? started = null;
        await WaitAsync(context.Loop.RunAsync(() => started = plan.Start(context, parent)), context).ConfigureAwait(false);
        return plan.WriteStarted(context, started!);
    }

    /// <summary>Starts the next items of a list and waits for what they wait for.</summary>
    public Task StartAsync(OperationContext context, StreamedItems list, int most) => WaitAsync(context.Loop.RunAsync(() => list.Start(context, most)), context);

    private Task WaitAsync(Task pending, OperationContext context) =>
        pending.IsCompleted ? pending : pending.WaitAsync(options.ExecutionTimeout, clock, context.CancellationToken);
}
