namespace EqualityCloud.Runtime.Tests.Grains;

[Reentrant]
internal sealed class ReentrantTurnGrain : TurnGrain, IReentrantTurnGrain;
