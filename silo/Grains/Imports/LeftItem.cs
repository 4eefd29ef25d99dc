using EqualityCloud.Contracts.Imports;

namespace EqualityCloud.Grains.Imports;

/// <summary>A change that was not done, and why.</summary>
internal sealed record LeftItem(ImportItem Item, ImportProblem Why);
