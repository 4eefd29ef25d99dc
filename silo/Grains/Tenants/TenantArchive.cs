using System.Text.Json;
using System.Text.Json.Serialization;

namespace EqualityCloud.Grains.Tenants;

/// <summary>
/// The format of an archive: a zip with one file of JSON lines for each kind of grain, one stored state on a line, and last the manifest with the
/// SHA-256 of each file.
/// </summary>
internal static class TenantArchive
{
    public const string Format = "equalitycloud.tenant-archive/1";
    public const string ManifestName = "manifest.json";

    /// <summary>Exports are about the tenant and not of it: an archive holds no trace of those before it.</summary>
    public const string ExportType = "tenantexport";

    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    public static string FileOf(string grainType) => $"states/{grainType}.jsonl";
}
