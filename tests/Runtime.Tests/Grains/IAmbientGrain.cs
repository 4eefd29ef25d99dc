namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>Tells what it sees of an async-local that is not the request context, and leaves its own value there.</summary>
public interface IAmbientGrain : IGrainWithStringKey
{
    Task<string?> Foreign();
}
