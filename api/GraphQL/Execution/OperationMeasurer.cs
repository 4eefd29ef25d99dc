using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Measures operations of a valid document. Each fragment is measured once, so fan-out costs nothing however large it counts.</summary>
internal sealed class OperationMeasurer(DocumentNode document)
{
    private const long Saturated = long.MaxValue / 4;
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Fragments.ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
    private readonly Dictionary<string, Size> measured = new(StringComparer.Ordinal);

    public OperationMeasure Measure(OperationDefinitionNode operation)
    {
        var size = Measure(operation.SelectionSet);
        return new OperationMeasure(size.Depth, size.Fields, size.Aliases, size.OwnFields, size.IntrospectionDepth, size.IsIntrospecting, size.Deferrals);
    }

    private Size Measure(SelectionSetNode set)
    {
        var total = default(Size);
        foreach (var selection in set.Selections)
        {
            total = total.Plus(selection switch
            {
                FieldNode field => Field(field),
                InlineFragmentNode inline => Measure(inline.SelectionSet),
                _ => Fragment(((FragmentSpreadNode)selection).Name.Value),
            });
            if (Array.Exists(selection.Directives, directive => directive.Name.Value is "defer" or "stream")) total = total with { Deferrals = Math.Min(total.Deferrals + 1, Saturated) };
        }
        return total;
    }

    private Size Fragment(string name)
    {
        // A chain of fragments cannot be longer than the parser's token limit, and each is measured on the way back.
        if (!measured.TryGetValue(name, out var size)) measured[name] = size = Measure(fragments[name].SelectionSet);
        return size;
    }

    private Size Field(FieldNode field)
    {
        var below = field.SelectionSet is { } set ? Measure(set) : default;
        var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
        var isRoot = field.Name.Value is "__schema" or "__type";
        var listDepth = below.ListDepth + (isList ? 1 : 0);
        return new Size(
            below.Depth + 1,
            Math.Min(below.Fields + 1, Saturated),
            Math.Min(below.Aliases + (field.Alias is null || field.Alias.Value == field.Name.Value ? 0 : 1), Saturated),
            OwnFields: 1,
            listDepth,
            Math.Max(below.IntrospectionDepth, isRoot ? listDepth : 0),
            isRoot || below.IsIntrospecting,
            below.Deferrals);
    }

    private readonly record struct Size(int Depth, long Fields, long Aliases, long OwnFields, int ListDepth, int IntrospectionDepth, bool IsIntrospecting, long Deferrals)
    {
        public Size Plus(Size other) => new(
            Math.Max(Depth, other.Depth),
            Math.Min(Fields + other.Fields, Saturated),
            Math.Min(Aliases + other.Aliases, Saturated),
            Math.Min(OwnFields + other.OwnFields, Saturated),
            Math.Max(ListDepth, other.ListDepth),
            Math.Max(IntrospectionDepth, other.IntrospectionDepth),
            IsIntrospecting || other.IsIntrospecting,
            Math.Min(Deferrals + other.Deferrals, Saturated));
    }
}
