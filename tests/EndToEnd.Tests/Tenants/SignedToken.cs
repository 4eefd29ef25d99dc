using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace EqualityCloud.EndToEnd.Tests.Tenants;

/// <summary>Access tokens for callers that are no personas, signed with the key of a development folder.</summary>
internal static class SignedToken
{
    public static string For(string dataFolder, string tenant, string role, string subject = "test")
    {
        using var key = ECDsa.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(dataFolder, "development-signing-key.pem")));
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var signed = $"{Part(new { alg = "ES256", typ = "at+jwt", kid = "development" })}.{Part(new
        {
            iss = "https://development.equalitycloud.invalid",
            aud = "equalitycloud",
            iat = now,
            nbf = now,
            exp = now + 3600,
            sub = subject,
            tenant,
            role,
            kind = "member",
        })}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(System.Text.Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    private static string Part(object json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));
}
