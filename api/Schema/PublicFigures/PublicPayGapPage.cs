using System.Collections.Immutable;
using EqualityCloud.Contracts.PublicFigures;

namespace EqualityCloud.Schema.PublicFigures;

/// <summary>A run of published gender pay gaps.</summary>
/// <param name="Returns">In the register's own order, which is no ranking.</param>
/// <param name="Next">Give it as <c>after</c> for the ones that follow; null where there are none.</param>
public sealed record PublicPayGapPage(ImmutableArray<PublicPayGapReturn> Returns, string? Next);
