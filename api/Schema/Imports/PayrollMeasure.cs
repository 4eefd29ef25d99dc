namespace EqualityCloud.Schema.Imports;

/// <summary>What pay gaps are worked out of a payroll by.</summary>
public enum PayrollMeasure
{
    /// <summary>Women's pay beside men's.</summary>
    Gender,

    /// <summary>Pay by ethnic group.</summary>
    Ethnicity,

    /// <summary>Disabled people's pay beside that of people who are not.</summary>
    Disability,
}
