namespace EqualityCloud.GraphQL;

/// <summary>Builds an <see cref="IError"/> step by step.</summary>
public sealed class ErrorBuilder
{
    private IError error = new GraphQLError("");

    private ErrorBuilder()
    {
    }

    /// <summary>Starts an empty error.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>Starts from an existing error.</summary>
    public static ErrorBuilder FromError(IError error) => new() { error = error };

    /// <summary>Starts from an exception: its message stays hidden, the error reads as unexpected.</summary>
    public static ErrorBuilder FromException(Exception exception) =>
        new() { error = new GraphQLError(ErrorMessages.Unexpected) { Code = ErrorCodes.Internal, Exception = exception } };

    /// <summary>Sets the words for the caller.</summary>
    public ErrorBuilder SetMessage(string message)
    {
        error = error.WithMessage(message);
        return this;
    }

    /// <summary>Sets the machine code.</summary>
    public ErrorBuilder SetCode(string? code)
    {
        error = error.WithCode(code);
        return this;
    }

    /// <summary>Sets the path of the field that failed.</summary>
    public ErrorBuilder SetPath(IReadOnlyList<object>? path)
    {
        error = error.WithPath(path);
        return this;
    }

    /// <summary>Adds a place in the document.</summary>
    public ErrorBuilder AddLocation(int line, int column)
    {
        error = error.WithLocations([.. error.Locations ?? [], new Location(line, column)]);
        return this;
    }

    /// <summary>Adds a member of <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        error = error.SetExtension(key, value);
        return this;
    }

    /// <summary>Attaches the exception behind the error; it is logged and never sent.</summary>
    public ErrorBuilder SetException(Exception? exception)
    {
        error = exception is null ? error.RemoveException() : ((GraphQLError)error) with { Exception = exception };
        return this;
    }

    /// <summary>The finished error.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public IError Build() => error.Message.Length > 0 ? error : throw new InvalidOperationException("An error needs a message.");
}
