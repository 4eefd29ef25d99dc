using EqualityCloud.GraphQL;
using EqualityCloud.Schema.Errors;
using EqualityCloud.Storage;

namespace EqualityCloud.Schema.Tests.Errors;

public sealed class GrainErrorFilterTests
{
    [Fact]
    public void Fault_OfStorage_KeepsItsCodeWithinTheRuntimesOwn()
    {
        var fault = new StateTooLargeException(GrainId.Create("objective", "any"), bytes: 7, limit: 5);

        var error = new GrainErrorFilter().OnError(ErrorBuilder.FromException(new OrleansException("Not written.", fault)).Build());

        Assert.Equal((StorageErrorCodes.StateTooLarge, fault.Message), (error.Code, error.Message));
    }

    [Fact]
    public void Exception_ThatNobodyCoded_StaysAsItIs()
    {
        var unexpected = ErrorBuilder.FromException(new OrleansException("Not written.", new IOException("disk full"))).Build();

        Assert.Same(unexpected, new GrainErrorFilter().OnError(unexpected));
    }
}
