using System.Buffers.Text;

namespace EqualityCloud.GraphQL.Types.Relay;

/// <summary>The form of global ids: base64 of <c>TypeName:value</c>.</summary>
public static class NodeId
{
    /// <summary>Writes an id.</summary>
    public static string Encode(string typeName, string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{value}"));

    /// <summary>Reads an id; false where it has not that form.</summary>
    public static bool TryDecode(string id, out string typeName, out string value)
    {
        typeName = value = "";
        if (id.Length > 1024) return false;
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(id.Length) + 3];
        if (!Convert.TryFromBase64String(id, bytes, out var length)) return false;
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return false;
        (typeName, value) = (text[..colon], text[(colon + 1)..]);
        return true;
    }
}
