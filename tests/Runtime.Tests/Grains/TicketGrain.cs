namespace EqualityCloud.Runtime.Tests.Grains;

internal sealed class TicketGrain(
    [PersistentState("ticket")] IPersistentState<TicketState> ticket,
    [PersistentState("note", "other")] IPersistentState<TicketState> note) : Grain, ITicketGrain
{
    private readonly Guid _activation = Guid.NewGuid();
    private string _textOnActivation = "never";

    private string Key => this.GetPrimaryKeyString();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _textOnActivation = ticket.State.Text;
        Journal.Write(Key, "activated");
        return Task.CompletedTask;
    }

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        Journal.Write(Key, $"deactivated: {reason.ReasonCode}");
        return Task.CompletedTask;
    }

    public Task<TicketView> Get() =>
        Task.FromResult(new TicketView(ticket.State.Text, ticket.RecordExists, ticket.Etag, _textOnActivation, _activation));

    public async Task Write(string text)
    {
        ticket.State = ticket.State with { Text = text };
        await ticket.WriteStateAsync();
        note.State = note.State with { Text = $"wrote {text}" };
        await note.WriteStateAsync();
    }

    public Task Clear() => ticket.ClearStateAsync();

    public Task Reread() => ticket.ReadStateAsync();

    public Task Leave()
    {
        DeactivateOnIdle();
        return Task.CompletedTask;
    }

    public async Task LeaveThenWait(string gate)
    {
        DeactivateOnIdle();
        Journal.Write(Key, gate);
        await Journal.Pass(Key, gate);
    }

    public Task Stay(TimeSpan time)
    {
        DelayDeactivation(time);
        return Task.CompletedTask;
    }

    public Task WriteOther(string key, string text) => GrainFactory.GetGrain<ITicketGrain>(key).Write(text);

    public Task<string> Names() => Task.FromResult($"{this.GetGrainId()} {GrainContext.GrainId} {this.GetPrimaryKeyString()}");
}
