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

    public List<CollectedSet> SubSelections { get; private init; } = [];

    /// <summary>The <c>@defer</c> that each occurrence stands in; null for those that stand in none.</summary>
    public List<DeferUsage?> Occurrences { get; } = [];

    /// <summary>The deferred fragments that the field is delivered with.</summary>
    public DeferSet Defer { get; set; } = DeferSet.None;

    /// <summary>Whether and how its list is streamed.</summary>
    public StreamUsage? Stream { get; set; }

    /// <summary>The place of its arguments among those of the operation, or -1 where it takes none.</summary>
    public int ArgumentsSlot { get; set; } = -1;

    /// <summary>The place of its access decision among those of the operation, or -1 where it is open.</summary>
    public int AccessSlot { get; set; } = -1;

    /// <summary>What is selected of the items of its list.</summary>
    public FieldSelection OfItems() => new(ResponseKey, Parent, Field, First) { SubSelections = SubSelections, Defer = Defer };

    /// <summary>What is selected of items that come later in any case, whatever deferred fragments they stand in.</summary>
    public FieldSelection OfStreamedItems() => new(ResponseKey, Parent, Field, First) { SubSelections = [.. SubSelections.Select(below => below with { Defer = null })] };
}
