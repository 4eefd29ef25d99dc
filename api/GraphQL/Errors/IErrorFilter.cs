namespace EqualityCloud.GraphQL;

/// <summary>Looks at every field error before it is sent and may translate it, such as a known exception into a coded error.</summary>
public interface IErrorFilter
{
    /// <summary>Gives the error to send: the same one, or a translation of it.</summary>
    /// <param name="error">The error; an unforeseen exception is in <see cref="IError.Exception"/>.</param>
    IError OnError(IError error);
}
