using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Writing;

/// <summary>An array of objects whose members are the columns in camel case; a cell without anything is null.</summary>
internal sealed class JsonSheetWriter : SheetWriter
{
    private const int FlushAt = 32 * 1024;

    private readonly Utf8JsonWriter _json;
    private readonly ImmutableArray<JsonEncodedText> _names;

    public JsonSheetWriter(Stream stream, IReadOnlyList<Column> columns)
    {
        _json = new Utf8JsonWriter(stream);
        _names = [.. columns.Select(column => JsonEncodedText.Encode(NameOf(column)))];
        _json.WriteStartArray();
    }

    public override void Write(ImmutableArray<Cell> cells)
    {
        _json.WriteStartObject();
        for (var i = 0; i < cells.Length; i++)
        {
            switch (cells[i])
            {
                case { Number: { } number }:
                    _json.WriteNumber(_names[i], number);
                    break;
                case { Day: { } day }:
                    _json.WriteString(_names[i], day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                    break;
                case { Text: { Length: > 0 } text }:
                    _json.WriteString(_names[i], text);
                    break;
                default:
                    _json.WriteNull(_names[i]);
                    break;
            }
        }
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt) _json.Flush();
    }

    public override void Finish()
    {
        _json.WriteEndArray();
        _json.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _json.Dispose();
    }

    private static string NameOf(Column column)
    {
        var words = column.Name.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select((word, i) => i == 0 ? word.ToLowerInvariant() : char.ToUpperInvariant(word[0]) + word[1..]));
    }
}
