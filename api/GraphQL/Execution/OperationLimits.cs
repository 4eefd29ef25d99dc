namespace EqualityCloud.GraphQL.Execution;

/// <summary>Refuses operations that are larger than the server allows.</summary>
internal static class OperationLimits
{
    public static IError? Check(OperationMeasure measure, GraphQLServerOptions options)
    {
        if (measure.IsIntrospecting && !options.AllowIntrospection) return Refuse("Introspection is not allowed.", ErrorCodes.IntrospectionDisabled);
        if (measure.IntrospectionDepth > options.MaxIntrospectionDepth) return Refuse($"Introspection nests deeper than {options.MaxIntrospectionDepth} lists.", ErrorCodes.IntrospectionDepthLimit);
        if (measure.Depth > options.MaxDepth) return Refuse($"The operation nests deeper than {options.MaxDepth} fields.", ErrorCodes.DepthLimit);
        if (measure.RootFields > options.MaxRootFields) return Refuse($"The operation has more than {options.MaxRootFields} root fields.", ErrorCodes.RootFieldLimit);
        if (measure.Aliases > options.MaxAliases) return Refuse($"The operation has more than {options.MaxAliases} aliases.", ErrorCodes.AliasLimit);
        if (measure.Fields > options.MaxFields) return Refuse($"The operation selects more than {options.MaxFields} fields.", ErrorCodes.FieldLimit);
        if (measure.Deferrals > options.MaxDeferrals) return Refuse($"The operation defers or streams more than {options.MaxDeferrals} times.", ErrorCodes.DeferralLimit);
        return null;
    }

    private static GraphQLError Refuse(string message, string code) => new(message) { Code = code };
}
