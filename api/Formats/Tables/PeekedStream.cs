namespace EqualityCloud.Formats.Tables;

/// <summary>A stream whose first bytes have been looked at, to see what kind of file it is.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _inner;
    private readonly byte[] _start = new byte[4096];
    private readonly int _held;
    private int _given;

    public PeekedStream(Stream inner)
    {
        _inner = inner;
        _held = inner.ReadAtLeast(_start, _start.Length, throwOnEndOfStream: false);
    }

    public ReadOnlySpan<byte> Start => _start.AsSpan(0, _held);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_given == _held) return _inner.Read(buffer);
        var taken = Math.Min(buffer.Length, _held - _given);
        _start.AsSpan(_given, taken).CopyTo(buffer);
        _given += taken;
        return taken;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
