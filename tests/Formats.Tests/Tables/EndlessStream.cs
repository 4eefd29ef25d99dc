using System.Text;

namespace EqualityCloud.Formats.Tests.Tables;

/// <summary>A file of any length that takes no room, and notes how much of it was asked for.</summary>
internal sealed class EndlessStream(string start, string repeated, long length) : Stream
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(start);
    private readonly byte[] _repeated = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 10_000)));

    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => Given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var at = Given < _start.Length ? (Part: _start, From: (int)Given) : (Part: _repeated, From: (int)((Given - _start.Length) % _repeated.Length));
        var taken = (int)Math.Min(Math.Min(count, at.Part.Length - at.From), length - Given);
        at.Part.AsSpan(at.From, taken).CopyTo(buffer.AsSpan(offset));
        Given += taken;
        return taken;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
