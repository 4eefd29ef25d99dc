using System.Text.Json;
using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Types.Building;

internal static class JsonLiterals
{
    public static ValueNode FromJson(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return From(document.RootElement);
    }

    private static ValueNode From(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode { Value = json.GetString()! },
        JsonValueKind.Number => json.GetRawText() is var digits && digits.AsSpan().IndexOfAny('.', 'e', 'E') >= 0 ? new FloatValueNode { Text = digits } : new IntValueNode { Text = digits },
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode { Value = json.GetBoolean() },
        _ => new NullValueNode(),
    };
}
