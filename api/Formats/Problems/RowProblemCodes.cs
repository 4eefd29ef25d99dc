namespace EqualityCloud.Formats.Problems;

/// <summary>What may be wrong with a file or a row; stable, for programs.</summary>
public static class RowProblemCodes
{
    public const string FileEmpty = "FILE_EMPTY";
    public const string FileTooLarge = "FILE_TOO_LARGE";
    public const string FileDamaged = "FILE_DAMAGED";
    public const string FileKind = "FILE_KIND_UNSUPPORTED";
    public const string Encoding = "ENCODING_NOT_UTF8";
    public const string ColumnMissing = "COLUMN_MISSING";
    public const string ColumnRepeated = "COLUMN_REPEATED";
    public const string ColumnIgnored = "COLUMN_IGNORED";
    public const string RowTooLong = "ROW_HAS_MORE_CELLS";
    public const string TooManyRows = "TOO_MANY_ROWS";
    public const string Required = "REQUIRED";
    public const string Number = "NOT_A_NUMBER";
    public const string Date = "NOT_A_DATE";
    public const string Choice = "NOT_A_CHOICE";
    public const string Id = "NOT_AN_ID";
    public const string Range = "OUT_OF_RANGE";
    public const string Duplicate = "DUPLICATE";
    public const string Disagrees = "ROWS_DISAGREE";
    public const string JointReturn = "JOINT_RETURN";
    public const string YearUnknown = "YEAR_UNKNOWN";
    public const string YearMismatch = "YEAR_MISMATCH";
    public const string Excluded = "ROWS_LEFT_OUT";
    public const string NoDuty = "NO_DUTY_TO_REPORT";
}
