namespace EqualityCloud.GraphQL.Execution;

/// <summary>A leaf whose C# value is written by a function: enum values, ids, and numbers of other widths.</summary>
internal sealed class ConvertedLeafPlan<T>(Action<Types.JsonOutput, T> write, bool isNonNull) : ValuePlan<T>(isNonNull)
{
    public override bool Write(OperationContext context, T value)
    {
        if (value is null)
        {
            if (IsNonNull) return false;
            context.Output.WriteNull();
            return true;
        }
        write(context.Output, value);
        return true;
    }
}
