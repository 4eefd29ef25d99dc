using System.Text.Json;
using System.Text.Json.Nodes;

namespace EqualityCloud.EndToEnd.Tests.Tenancy;

/// <summary>The schema as introspection tells it, and inputs made for its fields: so that a test meets fields that nobody thought of when it was written.</summary>
internal sealed class SchemaWalk(JsonElement schema)
{
    public const string Introspection = """
        { __schema { queryType { name } mutationType { name } subscriptionType { name } types { kind name fields { name args { name defaultValue type { ...T } } type { ...T } } inputFields { name defaultValue type { ...T } } enumValues { name } } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private readonly Dictionary<string, JsonElement> _types = schema.GetProperty("__schema").GetProperty("types").EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!);

    public IEnumerable<JsonElement> Queries => FieldsOf("queryType");

    public IEnumerable<JsonElement> Mutations => FieldsOf("mutationType");

    public IEnumerable<JsonElement> Subscriptions => FieldsOf("subscriptionType");

    public static string NameOf(JsonElement named) => named.GetProperty("name").GetString()!;

    public static bool IsRequired(JsonElement input) => input.GetProperty("type").GetProperty("kind").GetString() == "NON_NULL" && input.GetProperty("defaultValue").ValueKind is JsonValueKind.Null;

    /// <summary>The type without its wrappers.</summary>
    public static string CoreOf(JsonElement type) => type.TryGetProperty("ofType", out var inner) && inner.ValueKind is JsonValueKind.Object ? CoreOf(inner) : NameOf(type);

    /// <summary>The type as a document writes it.</summary>
    public static string Print(JsonElement type) => type.GetProperty("kind").GetString() switch
    {
        "NON_NULL" => $"{Print(type.GetProperty("ofType"))}!",
        "LIST" => $"[{Print(type.GetProperty("ofType"))}]",
        _ => NameOf(type),
    };

    public static bool IsId(JsonElement input) => CoreOf(input.GetProperty("type")) == "ID";

    public JsonElement[] InputFields(string inputType) => [.. _types[inputType].GetProperty("inputFields").EnumerateArray()];

    public bool IsLeaf(JsonElement type) => _types[CoreOf(type)].GetProperty("kind").GetString() is "SCALAR" or "ENUM";

    /// <summary>The smallest valid value of a type; every id in it is what is given.</summary>
    public JsonNode? Value(JsonElement type, Func<string> id)
    {
        switch (type.GetProperty("kind").GetString())
        {
            case "NON_NULL":
                return Value(type.GetProperty("ofType"), id);
            case "LIST":
                return new JsonArray(Value(type.GetProperty("ofType"), id));
            case "ENUM":
                return NameOf(_types[NameOf(type)].GetProperty("enumValues")[0]);
            case "INPUT_OBJECT":
                var made = new JsonObject();
                foreach (var field in InputFields(NameOf(type)).Where(IsRequired))
                {
                    made[NameOf(field)] = Value(field.GetProperty("type"), id);
                }
                return made;
            default:
                return NameOf(type) switch
                {
                    "ID" => id(),
                    "Cursor" => "0",
                    "Int" or "Long" or "Decimal" or "Float" => 1,
                    "Boolean" => true,
                    "UUID" => "5e0b1f0c-6d5c-4a36-9f0a-3f6f0f1b7c11",
                    "Date" => "2024-01-31",
                    "DateTime" => "2024-01-31T00:00:00Z",
                    _ => "text",
                };
        }
    }

    private JsonElement[] FieldsOf(string root) =>
        [.. _types[schema.GetProperty("__schema").GetProperty(root).GetProperty("name").GetString()!].GetProperty("fields").EnumerateArray()];
}
