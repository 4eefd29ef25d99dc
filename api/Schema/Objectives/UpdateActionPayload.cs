using System.Collections.Immutable;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Objectives;

/// <summary>What came of <c>updateAction</c>.</summary>
/// <param name="Action">As it is now; null where nothing was done.</param>
/// <param name="Errors">Why nothing was done; empty where it was.</param>
public sealed record UpdateActionPayload(StrategyAction? Action, ImmutableArray<IUserError> Errors);
