using System.Text;
using System.Text.Json;

namespace EqualityCloud.GraphQL.Tests.Differential;

internal static class ErrorPlaces
{
    /// <summary>
    /// The places of the nulls that errors explain. Which of several failing siblings is named below a null that swallowed them all
    /// is left open by the specification, so a path counts up to its null.
    /// </summary>
    public static HashSet<string> Of(JsonElement data, IEnumerable<JsonElement> paths)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var at = data;
            var place = new StringBuilder();
            foreach (var step in path.EnumerateArray())
            {
                if (at.ValueKind == JsonValueKind.Null) break;
                at = step.ValueKind == JsonValueKind.Number ? at[step.GetInt32()] : at.GetProperty(step.GetString()!);
                place.Append('/').Append(step);
            }
            places.Add(place.ToString());
        }
        return places;
    }
}
