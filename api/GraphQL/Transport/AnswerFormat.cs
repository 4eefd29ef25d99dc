namespace EqualityCloud.GraphQL.Transport;

/// <summary>What a client can read, best first.</summary>
internal enum AnswerFormat
{
    /// <summary>Nothing that we can write.</summary>
    None,

    /// <summary><c>application/json</c>: refusals of the document answer 200.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: refusals of the document answer 400.</summary>
    Response,

    /// <summary><c>text/event-stream</c>.</summary>
    EventStream,

    /// <summary><c>multipart/mixed</c>, where the server answers in parts.</summary>
    Multipart,
}
