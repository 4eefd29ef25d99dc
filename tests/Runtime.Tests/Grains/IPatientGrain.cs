namespace EqualityCloud.Runtime.Tests.Grains;

/// <summary>A grain that answers when the test lets it, or when its token is cancelled.</summary>
public interface IPatientGrain : IGrainWithStringKey
{
    Task<int> Wait(string gate);

    Task<int> WaitOrCancel(string gate, CancellationToken cancellationToken);
}
