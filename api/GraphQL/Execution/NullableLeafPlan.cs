using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>A scalar value that is a nullable struct.</summary>
internal sealed class NullableLeafPlan<T>(ScalarType<T> scalar, bool isNonNull) : ValuePlan<T?>(isNonNull)
    where T : struct
{
    public override bool Write(OperationContext context, T? value)
    {
        if (value is { } present)
        {
            scalar.Write(context.Output, present);
            return true;
        }
        if (IsNonNull) return false;
        context.Output.WriteNull();
        return true;
    }
}
