using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Host.PublicPages;

/// <summary>All that public pages say in one language. The Welsh is a draft.</summary>
internal sealed record PublicWords
{
    public required string Skip { get; init; }
    public required string Service { get; init; }
    public required string DraftTranslation { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Where { get; init; }
    public required Func<string, string> CouncilTitle { get; init; }
    public required Func<string, string> CouncilDescription { get; init; }
    public required Func<string, string, string> PageDescription { get; init; }
    public required Func<string, string> PublishedOn { get; init; }
    public required string Contents { get; init; }
    public required string EqualityInformation { get; init; }
    public required string OpenData { get; init; }
    public required string OpenDataText { get; init; }
    public required string ObjectivesData { get; init; }
    public required string FiguresData { get; init; }
    public required string About { get; init; }
    public required Func<int, string> Edition { get; init; }
    public required string Licence { get; init; }
    public required Func<AppliedPolicy, string> Disclosure { get; init; }
    public required string RoleTitles { get; init; }
    public required string Accessibility { get; init; }
    public required string AccessibilityText { get; init; }
    public required string Period { get; init; }
    public required string Leads { get; init; }
    public required string Vision { get; init; }
    public required string Objectives { get; init; }
    public required string Status { get; init; }
    public required string Progress { get; init; }
    public required string Themes { get; init; }
    public required string Outcome { get; init; }
    public required string Actions { get; init; }
    public required string ActionsOf { get; init; }
    public required string Action { get; init; }
    public required string Who { get; init; }
    public required string Due { get; init; }
    public required string NoActions { get; init; }
    public required string Overdue { get; init; }
    public required Func<string, string> Update { get; init; }
    public required string NextSteps { get; init; }
    public required string Group { get; init; }
    public required string Overall { get; init; }
    public required string Value { get; init; }
    public required string Counted { get; init; }
    public required string OutOf { get; init; }
    public required string Source { get; init; }
    public required string Provisional { get; init; }
    public required string NoFigures { get; init; }
    public required string FiguresText { get; init; }
    public required string None { get; init; }
    public required string NotFound { get; init; }
    public required string NotFoundText { get; init; }
    public required string TooMany { get; init; }
    public required string TooManyText { get; init; }
    public required Func<ActionStatus, string> OfAction { get; init; }
    public required Func<ObjectiveStatus, string> OfObjective { get; init; }

    /// <summary>Why a figure is hidden, by rule and threshold; null where this language has no words for it yet.</summary>
    public required Func<string, int, string?> Hidden { get; init; }

    public static readonly PublicWords English = new()
    {
        Skip = "Skip to main content",
        Service = "Equality, diversity and inclusion",
        DraftTranslation = "",
        OtherLanguage = "Cymraeg",
        Where = "Where you are",
        CouncilTitle = council => $"{council}: equality objectives and information",
        CouncilDescription = council => $"The equality objectives of {council}, how far they have come, and its equality information, with open data.",
        PageDescription = (page, council) => $"{page}, published by {council}.",
        PublishedOn = day => $"Published on {day}",
        Contents = "Contents",
        EqualityInformation = "Equality information",
        OpenData = "Open data",
        OpenDataText = "The same content for spreadsheets and programs. Each file names its licence and source.",
        ObjectivesData = "Objectives and actions",
        FiguresData = "Equality information",
        About = "About these pages",
        Edition = number => $"Edition {number}",
        Licence = "You may use this content under the",
        Disclosure = policy => $"So that nobody can be recognised, counts of people from 1 to {policy.Threshold - 1} are hidden, and others where they would let a hidden count be worked out. Counts are rounded to the nearest {policy.RoundedTo}, and percentages are made from rounded counts. A hidden figure is not 0.",
        RoleTitles = "People are named by their role titles only.",
        Accessibility = "Accessibility",
        AccessibilityText = "These pages are made to work with a keyboard, a screen reader, on a phone and on paper, and need no script.",
        Period = "Period",
        Leads = "Led by",
        Vision = "Vision",
        Objectives = "Objectives",
        Status = "Status",
        Progress = "Progress",
        Themes = "Themes",
        Outcome = "What will be different",
        Actions = "Actions",
        ActionsOf = "Actions of:",
        Action = "Action",
        Who = "Who",
        Due = "Due",
        NoActions = "No actions are published for this objective.",
        Overdue = "overdue",
        Update = day => $"Update of {day}",
        NextSteps = "Next steps",
        Group = "Group",
        Overall = "Overall",
        Value = "Value",
        Counted = "Counted",
        OutOf = "Out of",
        Source = "Source",
        Provisional = "provisional",
        NoFigures = "No figures are published for this measure.",
        FiguresText = "The figures of the newest periods, newest first.",
        None = "Not applicable",
        NotFound = "Page not found",
        NotFoundText = "There is nothing published at this address. Check it, or ask the council for its equality information.",
        TooMany = "Too many requests",
        TooManyText = "Your network asked for too many pages at once. Wait a minute and try again.",
        OfAction = status => status switch
        {
            ActionStatus.NotStarted => "Not started",
            ActionStatus.OnTrack => "On track",
            ActionStatus.AtRisk => "At risk",
            ActionStatus.OffTrack => "Off track",
            ActionStatus.Complete => "Complete",
            _ => "Cancelled",
        },
        OfObjective = status => status switch
        {
            ObjectiveStatus.NoActions => "No actions yet",
            ObjectiveStatus.NotStarted => "Not started",
            ObjectiveStatus.OnTrack => "On track",
            ObjectiveStatus.AtRisk => "At risk",
            ObjectiveStatus.OffTrack => "Off track",
            _ => "Complete",
        },
        Hidden = (_, _) => null,
    };

    public static readonly PublicWords Welsh = new()
    {
        Skip = "Neidio i’r prif gynnwys",
        Service = "Cydraddoldeb, amrywiaeth a chynhwysiant",
        DraftTranslation = "Cyfieithiad drafft yw hwn. Mae’r hyn a ysgrifennodd y cyngor yn yr iaith y’i hysgrifennwyd ynddi.",
        OtherLanguage = "English",
        Where = "Ble rydych chi",
        CouncilTitle = council => $"{council}: amcanion a gwybodaeth cydraddoldeb",
        CouncilDescription = council => $"Amcanion cydraddoldeb {council}, eu cynnydd, a’i wybodaeth cydraddoldeb, gyda data agored.",
        PageDescription = (page, council) => $"{page}, cyhoeddwyd gan {council}.",
        PublishedOn = day => $"Cyhoeddwyd ar {day}",
        Contents = "Cynnwys",
        EqualityInformation = "Gwybodaeth cydraddoldeb",
        OpenData = "Data agored",
        OpenDataText = "Yr un cynnwys ar gyfer taenlenni a rhaglenni. Mae pob ffeil yn enwi ei thrwydded a’i ffynhonnell.",
        ObjectivesData = "Amcanion a chamau gweithredu",
        FiguresData = "Gwybodaeth cydraddoldeb",
        About = "Am y tudalennau hyn",
        Edition = number => $"Argraffiad {number}",
        Licence = "Cewch ddefnyddio’r cynnwys hwn o dan y",
        Disclosure = policy => $"Fel na ellir adnabod neb, mae niferoedd o bobl o 1 i {policy.Threshold - 1} wedi’u cuddio, ac eraill lle byddent yn datgelu nifer cudd. Mae niferoedd wedi’u talgrynnu i’r {policy.RoundedTo} agosaf, a chanrannau wedi’u gwneud o niferoedd wedi’u talgrynnu. Nid 0 yw ffigur cudd.",
        RoleTitles = "Enwir pobl yn ôl teitlau eu rolau yn unig.",
        Accessibility = "Hygyrchedd",
        AccessibilityText = "Gwnaed y tudalennau hyn i weithio gyda bysellfwrdd, darllenydd sgrin, ar ffôn ac ar bapur, ac nid oes angen sgript.",
        Period = "Cyfnod",
        Leads = "Arweinir gan",
        Vision = "Gweledigaeth",
        Objectives = "Amcanion",
        Status = "Statws",
        Progress = "Cynnydd",
        Themes = "Themâu",
        Outcome = "Beth fydd yn wahanol",
        Actions = "Camau gweithredu",
        ActionsOf = "Camau gweithredu:",
        Action = "Cam gweithredu",
        Who = "Pwy",
        Due = "Erbyn",
        NoActions = "Ni chyhoeddwyd camau gweithredu ar gyfer yr amcan hwn.",
        Overdue = "yn hwyr",
        Update = day => $"Diweddariad {day}",
        NextSteps = "Camau nesaf",
        Group = "Grŵp",
        Overall = "Yn gyffredinol",
        Value = "Gwerth",
        Counted = "Nifer",
        OutOf = "Allan o",
        Source = "Ffynhonnell",
        Provisional = "dros dro",
        NoFigures = "Ni chyhoeddwyd ffigurau ar gyfer y mesur hwn.",
        FiguresText = "Ffigurau’r cyfnodau diweddaraf, y diweddaraf yn gyntaf.",
        None = "Ddim yn berthnasol",
        NotFound = "Heb ddod o hyd i’r dudalen",
        NotFoundText = "Nid oes dim wedi’i gyhoeddi yn y cyfeiriad hwn. Gwiriwch ef, neu gofynnwch i’r cyngor am ei wybodaeth cydraddoldeb.",
        TooMany = "Gormod o geisiadau",
        TooManyText = "Gofynnodd eich rhwydwaith am ormod o dudalennau ar unwaith. Arhoswch funud a rhowch gynnig arall arni.",
        OfAction = status => status switch
        {
            ActionStatus.NotStarted => "Heb ddechrau",
            ActionStatus.OnTrack => "Ar y trywydd iawn",
            ActionStatus.AtRisk => "Mewn perygl",
            ActionStatus.OffTrack => "Oddi ar y trywydd",
            ActionStatus.Complete => "Wedi’i gwblhau",
            _ => "Wedi’i ganslo",
        },
        OfObjective = status => status switch
        {
            ObjectiveStatus.NoActions => "Dim camau gweithredu eto",
            ObjectiveStatus.NotStarted => "Heb ddechrau",
            ObjectiveStatus.OnTrack => "Ar y trywydd iawn",
            ObjectiveStatus.AtRisk => "Mewn perygl",
            ObjectiveStatus.OffTrack => "Oddi ar y trywydd",
            _ => "Wedi’i gwblhau",
        },
        Hidden = (rule, threshold) => rule switch
        {
            "SMALL_CELL" => $"Wedi’i guddio: llai na {threshold} o bobl.",
            "SMALL_PART" => $"Wedi’i guddio: yn seiliedig ar lai na {threshold} o bobl.",
            "COMPLEMENT" => "Wedi’i guddio: byddai’n datgelu nifer bach.",
            "EARLIER_VERSION" => "Wedi’i guddio: gyda’r hyn a gyhoeddwyd o’r blaen byddai’n dweud am ychydig o bobl.",
            "BASE_NOT_KNOWN" => "Wedi’i guddio: ni chofnodwyd faint o bobl y mae’n seiliedig arnynt.",
            "NOT_CALCULABLE" => "Nid yw ar gael: nid oes dim i’w gyfrifo ohono.",
            _ => null,
        },
    };
}
