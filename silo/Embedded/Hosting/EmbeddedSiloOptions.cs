namespace EqualityCloud.Embedded;

/// <summary>What only the embedded silo can be told; everything else is set as in Orleans.</summary>
public sealed class EmbeddedSiloOptions
{
    /// <summary>Whether every message and answer is checked, at run time and in depth, to be of a shape that needs no copy and that Orleans can send. For tests: it is slow.</summary>
    public bool CheckMessages { get; set; }

    /// <summary>Whether a call to an idle grain may run on its caller's stack. On; off only to compare the two ways.</summary>
    public bool RunCallsInline { get; set; } = true;
}
