using System.Collections.Immutable;

namespace EqualityCloud.Host.Callers;

/// <summary>Whose tokens are taken: the one provider, or in development the process itself and its provider once that runs.</summary>
internal sealed class TokenIssuers(params ImmutableArray<TokenRules> rules)
{
    private ImmutableArray<TokenRules> _all = rules;

    public ImmutableArray<TokenRules> All => _all;

    public void Add(TokenRules rules) => ImmutableInterlocked.Update(ref _all, static (all, more) => all.Add(more), rules);
}
