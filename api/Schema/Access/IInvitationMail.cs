namespace EqualityCloud.Schema.Access;

/// <summary>Sends invitations; the host implements it, since it knows the mail server and the product's own address.</summary>
public interface IInvitationMail
{
    /// <summary>Whether mail can be sent at all.</summary>
    bool IsAvailable { get; }

    /// <summary>Sends one; false where the mail server did not take it.</summary>
    Task<bool> SendAsync(InvitationLetter letter, CancellationToken ct);
}
