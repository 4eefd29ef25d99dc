namespace EqualityCloud.GraphQL;

/// <summary>Thrown by a resolver to answer with errors of its own making; their messages are sent as they are.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Answers with a message and no code.</summary>
    public GraphQLException(string message) : this(ErrorBuilder.New().SetMessage(message).Build())
    {
    }

    /// <summary>Answers with one error.</summary>
    public GraphQLException(IError error) : this([error])
    {
    }

    /// <summary>Answers with several errors.</summary>
    public GraphQLException(params IError[] errors) : base(errors.Length > 0 ? errors[0].Message : ErrorMessages.Unexpected) => Errors = errors;

    /// <summary>The errors to answer with.</summary>
    public IReadOnlyList<IError> Errors { get; }
}
