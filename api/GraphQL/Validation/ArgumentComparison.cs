using EqualityCloud.GraphQL.Language;

namespace EqualityCloud.GraphQL.Validation;

/// <summary>Whether two lists of arguments mean the same: their order, and that of input fields, does not count.</summary>
internal static class ArgumentComparison
{
    public static bool AreSame(ArgumentNode[] a, ArgumentNode[] b)
    {
        if (a.Length != b.Length) return false;
        foreach (var argument in a)
        {
            var other = Array.Find(b, candidate => candidate.Name.Value == argument.Name.Value);
            if (other is null || !AreSame(argument.Value, other.Value)) return false;
        }
        return true;
    }

    public static bool AreSame(ValueNode a, ValueNode b) => (a, b) switch
    {
        (VariableNode x, VariableNode y) => x.Name.Value == y.Name.Value,
        (IntValueNode x, IntValueNode y) => x.Text == y.Text,
        (FloatValueNode x, FloatValueNode y) => x.Text == y.Text,
        (StringValueNode x, StringValueNode y) => x.Value == y.Value && x.IsBlock == y.IsBlock,
        (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
        (ListValueNode x, ListValueNode y) => x.Items.Length == y.Items.Length && x.Items.Zip(y.Items).All(pair => AreSame(pair.First, pair.Second)),
        (ObjectValueNode x, ObjectValueNode y) => AreSameObjects(x.Fields, y.Fields),
        _ => false,
    };

    private static bool AreSameObjects(ObjectFieldNode[] a, ObjectFieldNode[] b)
    {
        if (a.Length != b.Length) return false;
        // By name, so that a wide object stays linear.
        var others = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in b) others[field.Name.Value] = field.Value;
        return a.All(field => others.TryGetValue(field.Name.Value, out var other) && AreSame(field.Value, other));
    }
}
