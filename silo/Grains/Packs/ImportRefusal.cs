using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Packs;

/// <summary>What is answered to writes of others while an import runs, and to imports that run already.</summary>
internal static class ImportRefusal
{
    public static Problem InProgress { get; } =
        new(ProblemCodes.Importing, null, "A pack is being imported into this strategy. Try again when the import is done.");
}
