namespace EqualityCloud.GraphQL;

/// <summary>The machine codes of the engine's own errors, shown as <c>extensions.code</c>.</summary>
public static class ErrorCodes
{
    /// <summary>The document does not parse.</summary>
    public const string Syntax = "SYNTAX_ERROR";

    /// <summary>The document breaks a rule of the schema or the specification.</summary>
    public const string Validation = "VALIDATION";

    /// <summary>The body or parameters are no GraphQL request.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>A variable does not fit its type.</summary>
    public const string Variable = "VARIABLE";

    /// <summary>No operation of that name, or none named among several.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>An argument or input does not fit its type.</summary>
    public const string Argument = "ARGUMENT";

    /// <summary>A field that cannot be null has no value.</summary>
    public const string NullValue = "NULL_VALUE";

    /// <summary>A resolver failed in an unforeseen way.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>Nobody is signed in.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The caller lacks a permission.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>The operation was cancelled.</summary>
    public const string Cancelled = "CANCELLED";

    /// <summary>The operation took longer than allowed.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The document is larger than allowed.</summary>
    public const string DocumentSizeLimit = "DOCUMENT_SIZE_LIMIT";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TokenLimit = "TOKEN_LIMIT";

    /// <summary>The document nests deeper than allowed.</summary>
    public const string DepthLimit = "DEPTH_LIMIT";

    /// <summary>The operation has more aliases than allowed.</summary>
    public const string AliasLimit = "ALIAS_LIMIT";

    /// <summary>The operation selects more fields than allowed.</summary>
    public const string FieldLimit = "FIELD_LIMIT";

    /// <summary>The operation selects more root fields than allowed.</summary>
    public const string RootFieldLimit = "ROOT_FIELD_LIMIT";

    /// <summary>The operation defers or streams more often than allowed.</summary>
    public const string DeferralLimit = "DEFERRAL_LIMIT";

    /// <summary>An introspection nests deeper than allowed.</summary>
    public const string IntrospectionDepthLimit = "INTROSPECTION_DEPTH_LIMIT";

    /// <summary>Introspection is switched off.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>The static cost is higher than allowed.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>The document is too tangled to be checked within bounds.</summary>
    public const string ComplexityLimit = "COMPLEXITY_LIMIT";

    /// <summary>A batch holds more operations than allowed.</summary>
    public const string BatchLimit = "BATCH_LIMIT";

    /// <summary>More subscriptions are open than allowed; come back later.</summary>
    public const string StreamLimit = "STREAM_LIMIT";

    /// <summary>The answer is larger than allowed.</summary>
    public const string ResponseSizeLimit = "RESPONSE_SIZE_LIMIT";

    /// <summary>No trusted document has that identifier.</summary>
    public const string PersistedNotFound = "PERSISTED_OPERATION_NOT_FOUND";

    /// <summary>Only trusted documents are answered.</summary>
    public const string PersistedOnly = "PERSISTED_OPERATION_REQUIRED";

    /// <summary>A page is larger than allowed or badly bounded.</summary>
    public const string Paging = "PAGING";
}
