using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL;

namespace EqualityCloud.Schema.Errors;

/// <summary>Says in codes what an exception from a grain means to a client; what is not known here stays an internal error.</summary>
internal sealed class GrainErrorFilter : IErrorFilter
{
    public IError OnError(IError error) => error.Exception switch
    {
        Orleans.Storage.InconsistentStateException => Coded(error, "CONFLICT", "Somebody changed this at the same moment. Read it again and repeat your change."),
        TimeoutException => Coded(error, "TIMEOUT", "This took too long and may or may not have been done. Read it again before you repeat it."),
        ICodedFault coded => Coded(error, coded.Code, ((Exception)coded).Message),
        // A fault of storage reaches us within the runtime's own.
        { InnerException: ICodedFault coded } => Coded(error, coded.Code, ((Exception)coded).Message),
        _ => error,
    };

    private static IError Coded(IError error, string code, string message) => ErrorBuilder.FromError(error).SetCode(code).SetMessage(message).Build();
}
