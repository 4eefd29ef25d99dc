using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>One kept-alive connection: sends a finished request, reads the whole answer, looks at its first bytes.</summary>
/// <remarks>On the socket and not on HttpClient, whose work for each request would be taken from the server: both share the machine.</remarks>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[128 * 1024];

    public static async Task<HttpConnection> OpenAsync(int port)
    {
        var connection = new HttpConnection();
        await connection._socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port));
        return connection;
    }

    /// <summary>The answer's body, valid until the next request; with chunk sizes in it where the server sent chunks.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 200, or its body does not begin as it should.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> SendAsync(ReadOnlyMemory<byte> request, ReadOnlyMemory<byte> expected)
    {
        await _socket.SendAsync(request);
        var filled = 0;
        while (true)
        {
            if (filled == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
            var read = await _socket.ReceiveAsync(_buffer.AsMemory(filled));
            if (read == 0) throw new InvalidOperationException("The server closed the connection.");
            filled += read;
            if (BodyOf(_buffer.AsSpan(0, filled)) is not { } start) continue;
            Check(_buffer.AsSpan(0, filled), start, expected.Span);
            return _buffer.AsMemory(start, filled - start);
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Where the body begins, once all of the answer is there.</summary>
    private static int? BodyOf(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return null;
        var head = answer[..end];
        var body = answer[(end + 4)..];
        var at = head.IndexOf("Content-Length: "u8);
        var isWhole = at >= 0
            ? Utf8Parser.TryParse(head[(at + "Content-Length: "u8.Length)..], out int length, out _) && body.Length >= length
            // JSON holds no line breaks of its own as the server writes it, so that this is the last chunk and nothing else.
            : body.EndsWith("\r\n0\r\n\r\n"u8);
        return isWhole ? end + 4 : null;
    }

    private static void Check(ReadOnlySpan<byte> answer, int start, ReadOnlySpan<byte> expected)
    {
        var body = answer[start..];
        if (!answer.StartsWith("HTTP/1.1 200"u8) || body.IndexOf(expected) is < 0 or > 16)
        {
            throw new InvalidOperationException($"Not the answer that was wanted: {System.Text.Encoding.UTF8.GetString(answer[..Math.Min(answer.Length, 1000)])}");
        }
    }
}
