namespace EqualityCloud.GraphQL.Execution;

/// <summary>A step of the path to where an execution stands: a field, or an index of a list.</summary>
internal readonly record struct PathStep(FieldPlan? Field, int Index)
{
    public object Value => Field?.Selection.ResponseKey ?? (object)Index;
}
