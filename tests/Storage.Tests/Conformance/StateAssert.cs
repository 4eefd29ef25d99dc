namespace EqualityCloud.Storage.Tests.Conformance;

/// <summary>Equality by content: a record with collections compares those by reference.</summary>
internal static class StateAssert
{
    internal static void Equal(SampleState expected, SampleState? actual)
    {
        Assert.NotNull(actual);
        Assert.Equal(
            Given.Serializer.SerializeToArray(Given.Grain("any"), expected),
            Given.Serializer.SerializeToArray(Given.Grain("any"), actual));
    }
}
