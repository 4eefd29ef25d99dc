namespace EqualityCloud.Grains.Tenants;

/// <summary>One file of an archive.</summary>
/// <param name="GrainType">The kind of grain whose states it holds.</param>
/// <param name="States">Its lines.</param>
/// <param name="Sha256">Of its contents, in hexadecimal digits.</param>
internal sealed record ArchiveFile(string GrainType, long States, string Sha256);
