using System.Globalization;
using System.Text;

namespace EqualityCloud.Formats.Benchmarks;

/// <summary>Files that are made up, of the size and shape of real ones.</summary>
internal static class SampleFiles
{
    public const int Returns = 10_575;
    public const int Staff = 20_000;

    /// <summary>A file of the size and shape of the official one of all employers of a year.</summary>
    public static byte[] PublicReturns(int snapshotYear = 2022)
    {
        var text = new StringBuilder(
            "EmployerName,EmployerId,Address,PostCode,CompanyNumber,SicCodes,DiffMeanHourlyPercent,DiffMedianHourlyPercent,DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,MaleLowerQuartile,FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,MaleUpperMiddleQuartile,FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile,CompanyLinkToGPGInfo,ResponsiblePerson,EmployerSize,CurrentName,SubmittedAfterTheDeadline,DueDate,DateSubmitted\n");
        var random = new Random(353);
        for (var i = 0; i < Returns; i++)
        {
            var men = random.Next(1, 99);
            text.Append(CultureInfo.InvariantCulture, $"\"Employer {i} Limited\",{i},\"{i} High Street, Town, County\",AB{i % 90} 1CD,{i:00000000},\"{(i % 5 == 0 ? "1,\n84110" : $"{i % 90000}")}\",");
            text.Append(CultureInfo.InvariantCulture, $"{random.Next(-400, 600) / 10m},{random.Next(-4000, 6000) / 100m},{random.Next(-400, 900) / 10m},{random.Next(-400, 900) / 10m},{random.Next(1, 1000) / 10m},{random.Next(1, 1000) / 10m},");
            text.Append(CultureInfo.InvariantCulture, $"{men},{100 - men},{men},{100 - men},{men},{100 - men},{men},{100 - men},https://example.org/gender-pay-gap/{i},A Person (Director),250 to 499,\"Employer {i} Limited\",False,{snapshotYear + 1}/04/05 00:00:00,2023/03/31 15:00:24\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A payroll with all three comparisons.</summary>
    public static byte[] Payroll()
    {
        string[] ethnicities = ["White: Irish", "White: English, Welsh, Scottish, Northern Irish or British", "Indian", "Caribbean", "Prefer not to say"];
        var text = new StringBuilder("Sex,Hourly pay,Bonus,Ethnicity,Disability,Maintained school\n");
        var random = new Random(353);
        for (var i = 0; i < Staff; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(random.Next(3) == 0 ? "M" : "F")},{12m + (random.Next(60) * 0.65m)},{(random.Next(15) == 0 ? 250 : null)},\"{ethnicities[random.Next(5)]}\",{(random.Next(8) == 0 ? "Yes" : "No")},\n");
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
