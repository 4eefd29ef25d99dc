using System.Buffers.Text;

namespace EqualityCloud.GraphQL.Types.Relay;

/// <summary>
/// A global id that may name a thing of any type: a member or argument of this type is an <c>ID</c>. Its form is base64 of
/// <c>TypeName:value</c>; one that a caller sent in another form has no type name, and so is the id of nothing.
/// </summary>
/// <param name="TypeName">The type of what it names.</param>
/// <param name="InternalId">The id among things of that type.</param>
public readonly record struct NodeId(string TypeName, string InternalId)
{
    /// <summary>The id as callers see it.</summary>
    public override string ToString() => Encode(TypeName, InternalId);

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

    internal static NodeId Read(string id) => TryDecode(id, out var typeName, out var value) ? new NodeId(typeName, value) : new NodeId("", "");
}
