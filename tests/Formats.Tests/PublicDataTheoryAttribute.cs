namespace EqualityCloud.Formats.Tests;

/// <summary>A test on the official files; skipped, with the reason, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublicDataTheoryAttribute : TheoryAttribute
{
    public PublicDataTheoryAttribute() => Skip = PublicData.Absent;
}
