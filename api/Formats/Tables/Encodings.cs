using System.Text;

namespace EqualityCloud.Formats.Tables;

/// <summary>The encodings beyond those that every process has.</summary>
internal static class Encodings
{
    static Encodings() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Windows1252 => Encoding.GetEncoding(1252);
}
