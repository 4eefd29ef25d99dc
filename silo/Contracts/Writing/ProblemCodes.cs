namespace EqualityCloud.Contracts.Writing;

/// <summary>The codes of refusals: stable, for programs.</summary>
public static class ProblemCodes
{
    /// <summary>Not there, or not the caller's.</summary>
    public const string NotFound = "NOT_FOUND";

    /// <summary>The caller's own, but the caller lacks the permission.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>Somebody else changed it since it was read.</summary>
    public const string Conflict = "CONFLICT";

    /// <summary>A thing of that id exists.</summary>
    public const string AlreadyExists = "ALREADY_EXISTS";

    /// <summary>The idempotency key was used for another input.</summary>
    public const string KeyReused = "IDEMPOTENCY_KEY_REUSED";

    /// <summary>A value is missing.</summary>
    public const string Required = "REQUIRED";

    /// <summary>A text is longer than its limit.</summary>
    public const string TooLong = "TOO_LONG";

    /// <summary>A list is full.</summary>
    public const string LimitReached = "LIMIT_REACHED";

    /// <summary>Two things carry the same id.</summary>
    public const string Duplicate = "DUPLICATE";

    /// <summary>A reference names nothing that exists.</summary>
    public const string Unknown = "UNKNOWN_REFERENCE";

    /// <summary>The status cannot move that way.</summary>
    public const string Transition = "TRANSITION_NOT_ALLOWED";

    /// <summary>The change needs a note that says why.</summary>
    public const string NoteRequired = "NOTE_REQUIRED";

    /// <summary>A period ends before it starts.</summary>
    public const string Period = "PERIOD_INVALID";

    /// <summary>A date lies outside the period it belongs to.</summary>
    public const string OutsidePeriod = "DATE_OUTSIDE_PERIOD";

    /// <summary>A target of this kind needs a baseline to start from.</summary>
    public const string BaselineRequired = "BASELINE_REQUIRED";

    /// <summary>A count is below zero.</summary>
    public const string Negative = "NEGATIVE_COUNT";

    /// <summary>A numerator is larger than its denominator.</summary>
    public const string NumeratorTooLarge = "NUMERATOR_OVER_DENOMINATOR";

    /// <summary>A group is not one of the metric's breakdown.</summary>
    public const string UnknownGroup = "GROUP_NOT_IN_BREAKDOWN";

    /// <summary>A number is outside its range.</summary>
    public const string Range = "OUT_OF_RANGE";

    /// <summary>Recorded figures would not fit what the metric is to become.</summary>
    public const string FiguresDoNotFit = "FIGURES_DO_NOT_FIT";

    /// <summary>A ratio is given as a value and it is not said which group is on top in it.</summary>
    public const string OrientationRequired = "ORIENTATION_REQUIRED";

    /// <summary>A figure is given beside the counts that it follows from.</summary>
    public const string ValueWithCounts = "VALUE_WITH_COUNTS";

    /// <summary>A part has more people than the whole it belongs to.</summary>
    public const string PartOverWhole = "PART_OVER_WHOLE";

    /// <summary>Groups that make up one whole have different denominators, or more people than the whole.</summary>
    public const string PartsDiffer = "PARTS_DIFFER";

    /// <summary>Parity of such a figure needs the value to be on a par with.</summary>
    public const string ParityValueRequired = "PARITY_VALUE_REQUIRED";

    /// <summary>The definition of an indicator is not complete for its kind.</summary>
    public const string IndicatorInvalid = "INDICATOR_INVALID";

    /// <summary>A text does not have the form it must have.</summary>
    public const string Format = "INVALID_FORMAT";

    /// <summary>A pack is being imported into this strategy; try again when it is done.</summary>
    public const string Importing = "IMPORT_IN_PROGRESS";

    /// <summary>The pack is over the size limit.</summary>
    public const string PackTooLarge = "PACK_TOO_LARGE";

    /// <summary>The pack is of a format that this version does not read.</summary>
    public const string PackFormat = "PACK_FORMAT_UNSUPPORTED";

    /// <summary>A newer revision of the pack is already loaded.</summary>
    public const string PackOutdated = "PACK_OUTDATED";

    /// <summary>The authority was abolished or merged; the message names its successors.</summary>
    public const string AuthorityAbolished = "AUTHORITY_ABOLISHED";

    /// <summary>The archive is not what its manifest says, or of a format that this version does not read.</summary>
    public const string ArchiveInvalid = "ARCHIVE_INVALID";

    /// <summary>The pack is not well-formed JSON.</summary>
    public const string PackInvalid = "PACK_INVALID_JSON";

    /// <summary>The pack has a member that the format does not know.</summary>
    public const string UnknownMember = "UNKNOWN_MEMBER";

    /// <summary>The figures cannot go into a benchmark: no catalogue indicator, a kind that is not compared, or no figures of the period.</summary>
    public const string NotComparable = "NOT_COMPARABLE";

    /// <summary>A denominator is so small that the figures would be about a handful of people.</summary>
    public const string BaseTooSmall = "BASE_TOO_SMALL";

    /// <summary>The statement on freedom of information that was shown is not the one in force.</summary>
    public const string StatementOutdated = "STATEMENT_OUTDATED";

    /// <summary>Nothing can be released: every group is refused, each with its rule.</summary>
    public const string NothingToRelease = "NOTHING_TO_RELEASE";

    /// <summary>A new version would disclose what changed since the last one.</summary>
    public const string WouldDisclose = "WOULD_DISCLOSE";

    /// <summary>The change would leave the tenant without anybody who manages its members.</summary>
    public const string LastAdministrator = "LAST_ADMINISTRATOR";

    /// <summary>No mail server is set up.</summary>
    public const string MailUnavailable = "MAIL_NOT_AVAILABLE";

    /// <summary>The mail server did not take the message.</summary>
    public const string MailNotSent = "MAIL_NOT_SENT";

    /// <summary>An invitation that is unknown, used, withdrawn or too old: which of them is not told.</summary>
    public const string InvitationInvalid = "INVITATION_INVALID";

    /// <summary>The period was released in the other mode: by hiding or with noise, never both.</summary>
    public const string OtherMode = "RELEASED_IN_OTHER_MODE";

    /// <summary>A contributor's privacy budget of the year does not suffice.</summary>
    public const string BudgetSpent = "PRIVACY_BUDGET_SPENT";

    /// <summary>A draft is too old to be published, or there is another one by now.</summary>
    public const string DraftOutdated = "DRAFT_OUTDATED";

    /// <summary>Only a council of the public register has a public address.</summary>
    public const string NotInRegister = "NOT_IN_REGISTER";
}
