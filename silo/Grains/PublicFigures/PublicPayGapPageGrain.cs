using System.Collections.Immutable;

using EqualityCloud.Contracts.PublicFigures;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.PublicFigures;

[CollectionAgeLimit(Minutes = 10)]
internal sealed class PublicPayGapPageGrain([PersistentState("public-pay-gap-page")] IPersistentState<PublicPayGapPageState> store)
    : StoredGrain<PublicPayGapPageState>(store), IPublicPayGapPageGrain
{
    public Task<ImmutableArray<PublicPayGapReturn>> Read()
    {
        PublicFiguresAccess.EnsureReader();
        if (State.Returns.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Returns);
    }

    public async Task<ImmutableArray<string>> Swap(ImmutableArray<PublicReturnSwap> swaps)
    {
        PublicFiguresAccess.EnsureWriter();
        var returns = State.Returns.ToDictionary(r => r.EmployerKey, StringComparer.Ordinal);
        var (left, changed) = (ImmutableArray.CreateBuilder<string>(), false);
        foreach (var swap in swaps)
        {
            var held = returns.GetValueOrDefault(swap.EmployerKey);
            if (held == swap.After)
            {
                continue;
            }
            if (held != swap.Before)
            {
                left.Add(swap.EmployerKey);
                continue;
            }
            changed = true;
            if (swap.After is { } after)
            {
                returns[swap.EmployerKey] = after;
            }
            else
            {
                returns.Remove(swap.EmployerKey);
            }
        }
        if (changed)
        {
            await Save(new PublicPayGapPageState { Returns = [.. returns.Values.OrderBy(r => r.EmployerKey, StringComparer.Ordinal)] });
        }
        return left.ToImmutable();
    }
}
