using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation.Rules;

/// <summary>No fragment leads to itself.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spreads-Must-Not-Form-Cycles</remarks>
internal sealed class NoFragmentCycles : ValidationRule
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    public override void EnterFragment(FragmentDefinitionNode fragment, ValidationContext context)
    {
        // Depth first with a stack of our own: a chain of fragments can be as long as the document.
        if (done.Contains(fragment.Name.Value)) return;
        var path = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        path.Push((fragment, 0));
        open.Add(fragment.Name.Value);
        while (path.TryPop(out var top))
        {
            var spreads = context.SpreadsOf(top.Fragment.SelectionSet);
            if (top.Next == spreads.Count)
            {
                open.Remove(top.Fragment.Name.Value);
                done.Add(top.Fragment.Name.Value);
                continue;
            }
            path.Push(top with { Next = top.Next + 1 });
            var spread = spreads[top.Next];
            if (open.Contains(spread.Name.Value))
            {
                context.Report($"Cannot spread fragment \"{ValidationContext.Shown(spread.Name.Value)}\" within itself.", spread);
            }
            else if (!done.Contains(spread.Name.Value) && context.FindFragment(spread.Name.Value) is { } next)
            {
                open.Add(next.Name.Value);
                path.Push((next, 0));
            }
        }
    }
}
