using Azure.Core;
using Azure.Core.Pipeline;
using EqualityCloud.Storage.Tests.Conformance;

using Request = Azure.Core.Request;

namespace EqualityCloud.Storage.Tests.AzureBlob;

/// <summary>The real transport, which can lose a request for a blob on its way, or the answer to it on its way back.</summary>
internal sealed class FaultingTransport : HttpPipelineTransport
{
    private readonly HttpPipelineTransport _inner = HttpClientTransport.Shared;
    private (RequestMethod Method, FaultPoint Point)? _next;
    private volatile bool _unreachable;

    internal void LoseNext(RequestMethod method, FaultPoint point) => _next = (method, point);

    /// <summary>From now on nothing gets through.</summary>
    internal void CutOff() => _unreachable = true;

    public override Request CreateRequest() => _inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Storage is asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (_unreachable)
        {
            throw new IOException("Nothing gets through.");
        }

        var fault = IsMeant(message) ? _next!.Value.Point : (FaultPoint?)null;
        if (fault is not null)
        {
            _next = null;
        }

        if (fault is FaultPoint.BeforeCommit)
        {
            throw new IOException("The request was lost.");
        }

        await _inner.ProcessAsync(message);
        if (fault is FaultPoint.AfterCommit)
        {
            throw new IOException("The answer was lost.");
        }
    }

    /// <summary>A request for a blob, whose address is /account/container/name, other than that of the lease.</summary>
    private bool IsMeant(HttpMessage message) =>
        _next is { } next && message.Request.Method == next.Method && message.Request.Uri.ToUri().AbsolutePath.Split('/') is [_, _, _, not "lease", ..];
}
