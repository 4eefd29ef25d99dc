using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace EqualityCloud.GraphQL.Types;

/// <summary>The answer as UTF-8 JSON in one pooled buffer that can be rewound: null propagation takes back what was written.</summary>
public sealed class JsonOutput : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private readonly int maxLength;
    private byte[] buffer;
    private int length;

    internal JsonOutput(int maxLength = int.MaxValue, int capacity = 4096)
    {
        this.maxLength = maxLength;
        buffer = ArrayPool<byte>.Shared.Rent(capacity);
    }

    internal ReadOnlyMemory<byte> Written => buffer.AsMemory(0, length);

    internal int Position
    {
        get => length;
        set => length = value;
    }

    /// <summary>Writes a string with its quotes.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        Reserve((value.Length * 3) + 2);
        buffer[length++] = (byte)'"';
        var next = value.IndexOfAny(Escaped);
        while (next >= 0)
        {
            Append(value[..next]);
            AppendEscape(value[next]);
            value = value[(next + 1)..];
            Reserve((value.Length * 3) + 1);
            next = value.IndexOfAny(Escaped);
        }
        Append(value);
        buffer[length++] = (byte)'"';
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumber(int value)
    {
        Reserve(11);
        value.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumber(long value)
    {
        Reserve(20);
        value.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumber(decimal value)
    {
        Reserve(32);
        value.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Writes a number.</summary>
    /// <exception cref="GraphQLException">It is not finite.</exception>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value)) throw new GraphQLException("Float cannot represent a number that is not finite.");
        Reserve(32);
        value.TryFormat(buffer.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Writes true or false.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a value as a string in a format of plain characters, such as a date.</summary>
    /// <param name="value">A value whose formatted length is at most 64 bytes.</param>
    /// <param name="format">A format whose result needs no escaping.</param>
    public void WriteFormatted<T>(T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        Reserve(66);
        buffer[length++] = (byte)'"';
        if (!value.TryFormat(buffer.AsSpan(length, 64), out var written, format, CultureInfo.InvariantCulture))
        {
            throw new ArgumentException("The formatted value is longer than 64 bytes.", nameof(value));
        }
        length += written;
        buffer[length++] = (byte)'"';
    }

    /// <summary>Writes a null.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        var rented = buffer;
        buffer = [];
        length = 0;
        if (rented.Length > 0) ArrayPool<byte>.Shared.Return(rented);
    }

    internal void WriteRaw(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(buffer.AsSpan(length));
        length += json.Length;
    }

    internal void WriteByte(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    private void Append(ReadOnlySpan<char> plain)
    {
        // Lone surrogates become U+FFFD: an answer is valid UTF-8 whatever a resolver returns.
        Utf8.FromUtf16(plain, buffer.AsSpan(length), out _, out var written, replaceInvalidSequences: true);
        length += written;
    }

    private void AppendEscape(char c)
    {
        Reserve(6);
        var target = buffer.AsSpan(length);
        target[0] = (byte)'\\';
        var shortForm = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => '\0' };
        if (shortForm != '\0')
        {
            target[1] = (byte)shortForm;
            length += 2;
            return;
        }
        "u00"u8.CopyTo(target[1..]);
        target[4] = (byte)(c < 0x10 ? '0' : '1');
        target[5] = "0123456789abcdef"u8[c & 0xF];
        length += 6;
    }

    private void Reserve(int bytes)
    {
        if (buffer.Length - length < bytes) Grow(bytes);
    }

    private void Grow(int bytes)
    {
        if ((long)length + bytes > maxLength) throw new ResponseTooLargeException(maxLength);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max((long)buffer.Length * 2, (long)length + bytes), Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
