using System.Text.Json;

namespace EqualityCloud.Storage.Serialization;

/// <summary>What stands around the data of a stored state.</summary>
internal readonly record struct EnvelopeHeader(int Version, string Alias, int DataStart, int DataLength)
{
    /// <summary>Reads the members in any order, and passes over those it does not know.</summary>
    internal static EnvelopeHeader Read(ReadOnlySpan<byte> stored)
    {
        var reader = new Utf8JsonReader(stored);
        var version = 0;
        string? alias = null;
        var dataStart = 0;
        var dataLength = 0;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("v"u8))
            {
                reader.Read();
                version = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("alias"u8))
            {
                reader.Read();
                alias = reader.GetString();
            }
            else if (reader.ValueTextEquals("data"u8))
            {
                reader.Read();
                dataStart = checked((int)reader.TokenStartIndex);
                reader.Skip();
                dataLength = checked((int)reader.BytesConsumed) - dataStart;
            }
            else
            {
                reader.Skip();
            }
        }

        return version > 0 && alias is not null && dataLength > 0
            ? new EnvelopeHeader(version, alias, dataStart, dataLength)
            : throw new JsonException("Not a stored state: v, alias or data is missing.");
    }
}
