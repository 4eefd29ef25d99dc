namespace EqualityCloud.Contracts.Access;

/// <summary>What became of an invitation.</summary>
public enum InvitationStatus
{
    /// <summary>It can be used, once.</summary>
    Open,

    /// <summary>It was used.</summary>
    Accepted,

    /// <summary>Somebody took it back, or a newer one to the same address replaced it.</summary>
    Withdrawn,

    /// <summary>Nobody used it in time.</summary>
    Expired,
}
