namespace EqualityCloud.Schema.Access;

/// <summary>Where no mail server is set up.</summary>
internal sealed class NoMail : IInvitationMail
{
    public bool IsAvailable => false;

    public Task<bool> SendAsync(InvitationLetter letter, CancellationToken ct) => Task.FromResult(false);
}
