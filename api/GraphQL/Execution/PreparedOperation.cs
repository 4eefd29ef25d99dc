using System.Collections.Concurrent;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>An operation with its plans: one for each choice of the Boolean variables that decide what is selected.</summary>
internal sealed class PreparedOperation
{
    // An operation of n conditions has 2ⁿ plans; only so many are worth keeping.
    private const int MaxPlans = 64;
    private readonly Schema schema;
    private readonly ConcurrentDictionary<(ulong Conditions, bool IsIncremental), OperationPlan> plans = new();
    private readonly string[] conditions;
    private OperationPlan? only;

    public PreparedOperation(Schema schema, DocumentNode document, OperationDefinitionNode operation)
    {
        this.schema = schema;
        Document = document;
        Operation = operation;
        conditions = [.. ConditionVariables.Find(document, operation)];
    }

    public DocumentNode Document { get; }

    public OperationDefinitionNode Operation { get; }

    public string? Name => Operation.Name?.Value;

    public string Kind => Operation.Operation switch { OperationKind.Query => "query", OperationKind.Mutation => "mutation", _ => "subscription" };

    /// <summary>Why it is never run, where it is larger than the server allows.</summary>
    public IError? Refusal { get; init; }

    /// <summary>The beginning of its text.</summary>
    public string DocumentForLog() => Encoding.UTF8.GetString(Document.Source.Span[..Math.Min(Document.Source.Length, 2_000)]);

    /// <summary>The plan for some variables.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="isIncremental">Whether the caller can be answered in parts; where not, all is delivered at once.</param>
    public OperationPlan PlanFor(VariableValues variables, bool isIncremental = false)
    {
        if (conditions.Length == 0 && !isIncremental) return only ??= Build(variables, isIncremental: false);
        if (conditions.Length > 64) return Build(variables, isIncremental);

        var key = 0UL;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (variables.TryGet(conditions[i], out var value) && value is true) key |= 1UL << i;
        }
        if (plans.TryGetValue((key, isIncremental), out var known)) return known;
        var built = Build(variables, isIncremental);
        if (plans.Count < MaxPlans) plans.TryAdd((key, isIncremental), built);
        return built;
    }

    private OperationPlan Build(VariableValues variables, bool isIncremental) => new PlanBuilder(schema, Document, Operation, variables, isIncremental).Build();
}
