using System.Text;

namespace EqualityCloud.Formats.Tables;

/// <summary>
/// Reads bytes that are no UTF-8 as Windows-1252, in which older spreadsheets save, and counts them: the file need not be held or read twice to find out.
/// </summary>
internal sealed class WindowsFallback : DecoderFallback
{
    private static readonly Encoding Windows = Encodings.Windows1252;

    public int Bytes { get; private set; }

    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Replacement(this);

    private sealed class Replacement(WindowsFallback owner) : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _at;

        public override int Remaining => _text.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            owner.Bytes += bytesUnknown.Length;
            (_text, _at) = (Windows.GetString(bytesUnknown), 0);
            return _text.Length > 0;
        }

        public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

        public override bool MovePrevious() => _at > 0 && --_at >= 0;
    }
}
