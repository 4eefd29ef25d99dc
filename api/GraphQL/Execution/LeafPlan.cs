using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A scalar value that is a class, or a struct that cannot be null.</summary>
internal sealed class LeafPlan<T>(ScalarType<T> scalar, bool isNonNull) : ValuePlan<T>(isNonNull)
    where T : notnull
{
    public override bool Write(OperationContext context, T value)
    {
        if (value is null)
        {
            if (IsNonNull) return false;
            context.Output.WriteNull();
            return true;
        }
        scalar.Write(context.Output, value);
        return true;
    }
}
