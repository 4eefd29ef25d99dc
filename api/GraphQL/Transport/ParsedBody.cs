using EqualityCloud.GraphQL.Execution;

namespace EqualityCloud.GraphQL.Transport;

internal sealed record ParsedBody(List<GraphQLRequest> Requests, bool IsBatch) : IDisposable
{
    public void Dispose()
    {
        foreach (var request in Requests) request.Dispose();
    }
}
