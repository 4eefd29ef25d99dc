namespace EqualityCloud.Contracts.Imports;

/// <summary>What a file to import is.</summary>
[GenerateSerializer, Alias("imports.format")]
public enum ImportFormat
{
    /// <summary>An action plan as a spreadsheet.</summary>
    ActionPlan,

    /// <summary>Observations as a spreadsheet.</summary>
    Observations,

    /// <summary>A payroll, of which only the pay gap figures are kept.</summary>
    Payroll,

    /// <summary>Published figures as councils exchange them with LG Inform: a line for each metric type, area and period.</summary>
    LgInform,

    /// <summary>The gov.uk gender pay gap file of a year, for the platform's register.</summary>
    PublicPayGaps,
}
