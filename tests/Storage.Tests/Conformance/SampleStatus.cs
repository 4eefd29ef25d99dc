namespace EqualityCloud.Storage.Tests.Conformance;

public enum SampleStatus
{
    NotStarted,
    UnderWay,
    Complete,
}
