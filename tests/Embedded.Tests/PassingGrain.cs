using EqualityCloud.Runtime.Tests.Grains;

namespace EqualityCloud.Embedded.Tests;

internal sealed class PassingGrain([PersistentState("passing")] IPersistentState<TicketState> state) : Grain, IPassingGrain
{
    public Task<string?> Get()
    {
        if (!state.RecordExists) DeactivateOnIdle();
        return Task.FromResult(state.RecordExists ? state.State.Text : null);
    }
}
