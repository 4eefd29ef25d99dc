namespace EqualityCloud.Formats.Payroll;

/// <summary>Which pay gaps are worked out of a payroll. What is not asked for is not read.</summary>
[Flags]
public enum PayrollMeasures
{
    None = 0,
    Gender = 1,
    Ethnicity = 2,
    Disability = 4,
}
