namespace EqualityCloud.Runtime.Tests;

/// <summary>A test that needs minutes to pass, and so a runtime whose clock it can move.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrivenTimeFactAttribute : FactAttribute
{
    public DrivenTimeFactAttribute()
    {
        if (!SiloFixture.DrivesTime) Skip = "Time is real under this runtime.";
    }
}
