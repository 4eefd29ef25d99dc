namespace EqualityCloud.Statistics.PayGaps;

/// <summary>The sector decides the snapshot date.</summary>
public enum EmployerSector
{
    /// <summary>Listed public authorities (SI 2017/353): snapshot on 31 March.</summary>
    Public,

    /// <summary>Private and voluntary employers (SI 2017/172): snapshot on 5 April.</summary>
    Private,
}
