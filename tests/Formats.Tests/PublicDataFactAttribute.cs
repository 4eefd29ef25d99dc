namespace EqualityCloud.Formats.Tests;

/// <summary>A test on the official files; skipped, with the reason, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublicDataFactAttribute : FactAttribute
{
    public PublicDataFactAttribute() => Skip = PublicData.Absent;
}
