namespace EqualityCloud.Grains.Access;

/// <summary>The lists of members, clients and sessions are rewritten whole at each change, so each has an end.</summary>
internal static class AccessLimits
{
    public const int Members = 500;
    public const int Holdings = 500;
    public const int OpenInvitations = 100;
    public const int Invitations = 200;
    public const int Clients = 50;

    /// <summary>Sessions of one member at a time; one more ends the oldest.</summary>
    public const int Sessions = 10;
    public const int Name = 200;
    public const int Email = 254;
    public const int Ticket = 24 * 1024;

    public static readonly TimeSpan InvitationLives = TimeSpan.FromDays(7);

    /// <summary>A client's last use is written down no more often than this.</summary>
    public static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(5);
}
