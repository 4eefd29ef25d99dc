using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>What the rules of one document share: the schema, the place of the walk, and the errors.</summary>
internal sealed class ValidationContext(Schema schema, DocumentNode document)
{
    private const int MaxErrors = 100;
    private readonly List<IError> errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = FirstOfEachName(document);
    private readonly Dictionary<DefinitionNode, List<VariableUse>> uses = [];
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> spreads = [];
    private readonly Dictionary<OperationDefinitionNode, List<FragmentDefinitionNode>> reached = [];

    public Schema Schema { get; } = schema;

    public DocumentNode Document { get; } = document;

    /// <summary>The type of the selection set that is walked; null where it is unknown.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The operation or fragment that is walked.</summary>
    public DefinitionNode? Definition { get; set; }

    public IReadOnlyList<IError> Errors => errors;

    public bool IsFull => errors.Count >= MaxErrors;

    public FragmentDefinitionNode? FindFragment(string name) => fragments.GetValueOrDefault(name);

    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Report(ErrorCodes.Validation, message, nodes);

    public void Report(string code, string message, ReadOnlySpan<SyntaxNode> nodes)
    {
        if (IsFull) return;
        var locations = new Location[Math.Min(nodes.Length, 8)];
        for (var i = 0; i < locations.Length; i++) locations[i] = Document.Locate(nodes[i]);
        errors.Add(new GraphQLError(message) { Code = code, Locations = locations });
    }

    public void AddUse(VariableUse use)
    {
        if (!uses.TryGetValue(Definition!, out var list)) uses[Definition!] = list = [];
        list.Add(use);
    }

    /// <summary>The uses of variables in an operation and in every fragment it leads to.</summary>
    public IEnumerable<VariableUse> UsesOf(OperationDefinitionNode operation)
    {
        if (uses.Count == 0) yield break;
        foreach (var use in uses.GetValueOrDefault(operation, [])) yield return use;
        foreach (var fragment in FragmentsOf(operation))
        {
            foreach (var use in uses.GetValueOrDefault(fragment, [])) yield return use;
        }
    }

    /// <summary>Every fragment that an operation leads to, each once.</summary>
    public List<FragmentDefinitionNode> FragmentsOf(OperationDefinitionNode operation)
    {
        if (reached.TryGetValue(operation, out var known)) return known;
        var found = reached[operation] = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<SelectionSetNode>([operation.SelectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var spread in SpreadsOf(set))
            {
                if (!seen.Add(spread.Name.Value) || FindFragment(spread.Name.Value) is not { } fragment) continue;
                found.Add(fragment);
                open.Push(fragment.SelectionSet);
            }
        }
        return found;
    }

    /// <summary>The spreads below a selection set, without those behind other spreads.</summary>
    public List<FragmentSpreadNode> SpreadsOf(SelectionSetNode set)
    {
        if (spreads.TryGetValue(set, out var known)) return known;
        var found = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([set]);
        while (open.TryPop(out var next))
        {
            foreach (var selection in next.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread: found.Add(spread); break;
                    case FieldNode { SelectionSet: { } below }: open.Push(below); break;
                    case InlineFragmentNode inline: open.Push(inline.SelectionSet); break;
                }
            }
        }
        return spreads[set] = found;
    }

    /// <summary>A name that came from outside, short enough for a message.</summary>
    public static string Shown(string name) => name.Length > 100 ? name[..100] + "…" : name;

    private static Dictionary<string, FragmentDefinitionNode> FirstOfEachName(DocumentNode document)
    {
        var found = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Fragments) found.TryAdd(fragment.Name.Value, fragment);
        return found;
    }
}
