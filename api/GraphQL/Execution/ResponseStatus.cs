namespace EqualityCloud.GraphQL.Execution;

/// <summary>How far a request came, which decides the status code over HTTP.</summary>
internal enum ResponseStatus
{
    /// <summary>It was executed; fields may have failed.</summary>
    Executed,

    /// <summary>The document or its variables were refused before anything was executed.</summary>
    Refused,

    /// <summary>A mutation came by GET.</summary>
    MethodNotAllowed,

    /// <summary>Something unforeseen stopped the whole operation.</summary>
    Failed,
}
