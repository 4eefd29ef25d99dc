using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.Payroll;

/// <summary>The columns of a payroll file: one row for each employee on the snapshot date, and nothing that names a person.</summary>
public static class PayrollColumns
{
    public static readonly Column Sex = new("Sex", "Female or male (F, M), as in the payroll; anything else, or nothing, counts in no gender figure.", Required: true);

    public static readonly Column HourlyPay = new("Hourly pay",
        "Pounds an hour in the pay period of the snapshot date: ordinary pay and bonus in the period, without overtime, redundancy, pay in lieu of leave and benefits in kind. Empty where the employee was not on full pay.",
        Required: true)
    {
        Aliases = ["HourlyRate"],
    };

    public static readonly Column Bonus = new("Bonus", "Pounds of bonus over the 12 months to the snapshot date; empty or 0 for none. Part-years are not scaled up.");

    public static readonly Column Ethnicity = new("Ethnicity",
        "An ethnic group of the census of 2021 (19 or 5 groups), or White and Minority ethnic; empty, Prefer not to say or Not known for those who did not say. Left out of the file: no ethnicity figures.")
    {
        Aliases = ["EthnicGroup"],
    };

    public static readonly Column Disability = new("Disability",
        "Yes or no by the Equality Act's definition; empty, Prefer not to say or Not known for those who did not say. Left out of the file: no disability figures.")
    {
        Aliases = ["Disabled"],
    };

    public static readonly Column MaintainedSchool = new("Maintained school",
        "Yes for staff of maintained schools: they count as the governing body's employees (SI 2017/353, regulation 2(3)), so they are left out, and how many they are is shown.")
    {
        Aliases = ["SchoolStaff"],
    };

    public static IReadOnlyList<Column> All { get; } = [Sex, HourlyPay, Bonus, Ethnicity, Disability, MaintainedSchool];
}
