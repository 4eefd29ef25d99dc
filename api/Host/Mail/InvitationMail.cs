using System.Net;
using System.Net.Mail;

using EqualityCloud.Host.Settings;
using EqualityCloud.Host.SignIn;
using EqualityCloud.Schema.Access;

namespace EqualityCloud.Host.Mail;

/// <summary>Sends invitations over SMTP; in development without a server it lays them down as files.</summary>
internal sealed class InvitationMail(MailSettings settings, HostSettings host, IHttpContextAccessor requests, ILogger<InvitationMail> log) : IInvitationMail
{
    private static readonly TimeSpan ServerAnswersWithin = TimeSpan.FromSeconds(15);

    public bool IsAvailable => true;

    public async Task<bool> SendAsync(InvitationLetter letter, CancellationToken ct)
    {
        using var message = new MailMessage(settings.From, letter.To)
        {
            Subject = $"You are invited to EqualityCloud by {letter.TenantName}",
            Body = $"""
                {letter.TenantName} invites you to EqualityCloud, where it keeps its equality strategies.

                Open this address within seven days and sign in. It works once, for whoever opens it first, so pass it on to nobody:

                {Address()}/auth/sign-in?returnTo=/&invitation={new InvitationCode(letter.Tenant, letter.Secret)}

                If you did not expect this, do nothing: nobody gets in without this message.
                """.ReplaceLineEndings("\r\n"),
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(ServerAnswersWithin);
        try
        {
            using var smtp = Client();
            await smtp.SendMailAsync(message, limit.Token);
            return true;
        }
        catch (Exception e) when (e is SmtpException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            // The exception's text may name the recipient; its kind is enough.
            log.LogWarning("An invitation could not be sent: {Fault}", e is SmtpException smtp ? smtp.StatusCode.ToString() : "timeout");
            return false;
        }
    }

    private SmtpClient Client()
    {
        if (settings.Server is null)
        {
            Directory.CreateDirectory(settings.Folder!);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = settings.Folder };
        }
        return new SmtpClient(settings.Server, settings.Port)
        {
            EnableSsl = settings.Encrypted,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
    }

    /// <summary>In development the fence has checked that the request asked this machine by name.</summary>
    private string Address() => host.OpenId?.Web?.Address is { } address
        ? address.GetLeftPart(UriPartial.Authority)
        : requests.HttpContext is { Request: var request } && host.IsDevelopment ? $"{request.Scheme}://{request.Host}" : throw new InvalidOperationException("Nobody knows where people reach the product.");
}
