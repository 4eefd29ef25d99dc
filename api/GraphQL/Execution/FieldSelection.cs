using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>The merged occurrences of one response key on one object type.</summary>
internal sealed class FieldSelection(string responseKey, ObjectType parent, OutputField field, FieldNode first)
{
    public string ResponseKey { get; } = responseKey;

    public ObjectType Parent { get; } = parent;

    public OutputField Field { get; } = field;

    /// <summary>The first occurrence: validation has made sure that all have the same arguments.</summary>
    public FieldNode First { get; } = first;

    public List<SelectionSetNode> SubSelections { get; } = [];

    /// <summary>The place of its arguments among those of the operation, or -1 where it takes none.</summary>
    public int ArgumentsSlot { get; set; } = -1;

    /// <summary>The place of its access decision among those of the operation, or -1 where it is open.</summary>
    public int AccessSlot { get; set; } = -1;
}
