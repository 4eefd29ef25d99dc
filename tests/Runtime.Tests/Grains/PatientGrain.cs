namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class PatientGrain : Grain, IPatientGrain
{
    public Task<int> Wait(string gate) => WaitOrCancel(gate, CancellationToken.None);

    public async Task<int> WaitOrCancel(string gate, CancellationToken cancellationToken)
    {
        var key = this.GetPrimaryKeyString();
        Journal.Write(key, gate);
        try
        {
            await Journal.Pass(key, gate).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Journal.Write(key, $"{gate} cancelled");
            throw;
        }

        return gate.Length;
    }
}
