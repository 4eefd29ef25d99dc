namespace EqualityCloud.Host.Development;

/// <summary>The body of <c>POST /dev/token</c>.</summary>
internal sealed record TokenRequest(string? Persona);
