using EqualityCloud.Formats.Tables;

namespace EqualityCloud.Formats.PublicReturns;

/// <summary>The columns of the official file. The service has added columns over the years, so each is found by its name and the later ones may be missing.</summary>
internal static class GenderPayGapColumns
{
    public static readonly Column Name = new("EmployerName", "The employer as it was named then.", Required: true);
    public static readonly Column Id = new("EmployerId", "The service's own number of the employer; since 2019-20.");
    public static readonly Column Address = new("Address", "Not kept.");
    public static readonly Column PostCode = new("PostCode", "Since 2019-20.");
    public static readonly Column CompanyNumber = new("CompanyNumber", "At Companies House; empty for most public bodies.");
    public static readonly Column SicCodes = new("SicCodes", "Industry codes; 1 marks the public sector.");
    public static readonly Column MeanHourly = new("DiffMeanHourlyPercent", "Gap in mean hourly pay.", Required: true);
    public static readonly Column MedianHourly = new("DiffMedianHourlyPercent", "Gap in median hourly pay.", Required: true);
    public static readonly Column MeanBonus = new("DiffMeanBonusPercent", "Gap in mean bonus; empty where no man had one.", Required: true);
    public static readonly Column MedianBonus = new("DiffMedianBonusPercent", "Gap in median bonus; empty where no man had one.", Required: true);
    public static readonly Column MaleBonus = new("MaleBonusPercent", "Men paid a bonus.", Required: true);
    public static readonly Column FemaleBonus = new("FemaleBonusPercent", "Women paid a bonus.", Required: true);
    public static readonly Column MaleLower = new("MaleLowerQuartile", "Men in the lowest quarter.", Required: true);
    public static readonly Column FemaleLower = new("FemaleLowerQuartile", "Women in the lowest quarter.", Required: true);
    public static readonly Column MaleLowerMiddle = new("MaleLowerMiddleQuartile", "Men in the second lowest quarter.", Required: true);
    public static readonly Column FemaleLowerMiddle = new("FemaleLowerMiddleQuartile", "Women in the second lowest quarter.", Required: true);
    public static readonly Column MaleUpperMiddle = new("MaleUpperMiddleQuartile", "Men in the second highest quarter.", Required: true);
    public static readonly Column FemaleUpperMiddle = new("FemaleUpperMiddleQuartile", "Women in the second highest quarter.", Required: true);
    public static readonly Column MaleTop = new("MaleTopQuartile", "Men in the highest quarter.", Required: true);
    public static readonly Column FemaleTop = new("FemaleTopQuartile", "Women in the highest quarter.", Required: true);
    public static readonly Column Link = new("CompanyLinkToGPGInfo", "The employer's own page.");
    public static readonly Column ResponsiblePerson = new("ResponsiblePerson", "A person's name: not kept.");
    public static readonly Column Size = new("EmployerSize", "How many employees, as a band.");
    public static readonly Column CurrentName = new("CurrentName", "The employer as it is named when the file was made.");
    public static readonly Column Late = new("SubmittedAfterTheDeadline", "True or False, in any case.");
    public static readonly Column Due = new("DueDate", "Midnight after the last day to publish.");
    public static readonly Column Submitted = new("DateSubmitted", "When the return came, or was last changed.");

    public static readonly IReadOnlyList<Column> All =
    [
        Name, Id, Address, PostCode, CompanyNumber, SicCodes, MeanHourly, MedianHourly, MeanBonus, MedianBonus, MaleBonus, FemaleBonus, MaleLower, FemaleLower,
        MaleLowerMiddle, FemaleLowerMiddle, MaleUpperMiddle, FemaleUpperMiddle, MaleTop, FemaleTop, Link, ResponsiblePerson, Size, CurrentName, Late, Due, Submitted,
    ];
}
