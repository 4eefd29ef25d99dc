namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>How councils are put in order. Those without a value come last.</summary>
public enum CouncilPayGapOrder
{
    /// <summary>By distance from 0, the closest first: the field's convention, since a gap in favour of women is a gap as well.</summary>
    ClosestToZero,

    /// <summary>By distance from 0, the farthest first.</summary>
    FarthestFromZero,

    /// <summary>By value, the lowest first.</summary>
    Lowest,

    /// <summary>By value, the highest first.</summary>
    Highest,

    /// <summary>By the council's name.</summary>
    Name,
}
