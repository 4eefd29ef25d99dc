using System.Security.Claims;
using EqualityCloud.GraphQL.DataLoaders;
using EqualityCloud.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>One execution of one operation: where it writes, what it knows, and where it stands.</summary>
internal sealed class OperationContext
{
    private readonly OperationPlan plan;
    private readonly object?[]?[] arguments;
    private PathStep[] path = new PathStep[32];
    private OperationLoop? loop;

    public OperationContext(OperationPlan plan, RequestServices request, JsonOutput output)
    {
        this.plan = plan;
        Request = request;
        Output = output;
        arguments = plan.ArgumentSlots == 0 ? [] : new object?[plan.ArgumentSlots][];
    }

    public JsonOutput Output { get; set; }

    public RequestServices Request { get; }

    public VariableValues Variables { get; init; } = VariableValues.Empty;

    /// <summary>The message of the stream, in executions for a subscription.</summary>
    public object? EventMessage { get; init; }

    /// <summary>The static cost, where the request asks to be told.</summary>
    public double? ReportedCost { get; init; }

    public IServiceProvider Services => Request.Services;

    public ClaimsPrincipal User => Request.User;

    public HttpContext? HttpContext => Request.HttpContext;

    public CancellationToken CancellationToken => Request.CancellationToken;

    /// <summary>The errors of the answer that is written.</summary>
    public FieldErrors Errors { get; set; } = new();

    /// <summary>What is delivered later; null where everything is in one answer.</summary>
    public IncrementalDelivery? Incremental { get; init; }

    /// <summary>Decided before the first field is resolved.</summary>
    public AccessDecision[] Access { get; set; } = [];

    public OperationLoop Loop => loop ??= new OperationLoop(Batches);

    public BatchScheduler Batches => field ??= (BatchScheduler)Services.GetService(typeof(IBatchScheduler))!;

    public int Depth { get; private set; }

    public int Enter(FieldPlan field)
    {
        var depth = Depth;
        if (depth == path.Length) Array.Resize(ref path, depth * 2);
        path[depth] = new PathStep(field, 0);
        Depth = depth + 1;
        return depth;
    }

    public int Enter(int index)
    {
        var depth = Depth;
        if (depth == path.Length) Array.Resize(ref path, depth * 2);
        path[depth] = new PathStep(null, index);
        Depth = depth + 1;
        return depth;
    }

    public void Leave(int depth) => Depth = depth;

    public void Demand(int accessSlot)
    {
        if (Access[accessSlot] is not AccessDecision.Allowed and var refused) throw AccessErrors.For(refused);
    }

    /// <summary>The arguments of a selection: they depend on the variables only, so every object shares them.</summary>
    public object?[] Arguments(int slot, FieldSelection selection) =>
        arguments[slot] ??= ArgumentCoercion.Coerce(selection.Field.Arguments, selection.First.Arguments, Variables);

    public void RecordNull() =>
        Errors.Add(new GraphQLError($"Cannot return null for non-nullable field {CurrentField()?.Selection.Field}.") { Code = ErrorCodes.NullValue }, this);

    public void Record(Exception failure) => Errors.Add(failure, this);

    public IReadOnlyList<object> CurrentPath()
    {
        var steps = new object[Depth];
        for (var i = 0; i < Depth; i++) steps[i] = path[i].Value;
        return steps;
    }

    /// <summary>The path to come back to.</summary>
    public PathStep[] Steps() => path[..Depth];

    /// <summary>Comes back to a path.</summary>
    public void Return(PathStep[] steps)
    {
        if (path.Length < steps.Length) Array.Resize(ref path, steps.Length * 2);
        steps.CopyTo(path, 0);
        Depth = steps.Length;
    }

    public Location? CurrentLocation() => CurrentField() is { } field ? plan.Document.Locate(field.Selection.First) : null;

    private FieldPlan? CurrentField()
    {
        for (var i = Depth - 1; i >= 0; i--)
        {
            if (path[i].Field is { } field) return field;
        }
        return null;
    }
}
